const STORED = 'interlace.reviews.place';

/** The answer looked at last, so that the list begins there when one comes back. */
export const lastPlace = (): string | null => sessionStorage.getItem(STORED);
export const rememberPlace = (place: string): void => sessionStorage.setItem(STORED, place);
