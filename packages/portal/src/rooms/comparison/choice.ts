/** Most cities that are compared at a time. */
export const MOST_CITIES = 4;

/** What is compared, as the address holds it. */
export interface ChoiceSearch {
  readonly round?: string;
  /** Ids of cities in the order they were chosen, with commas between. */
  readonly cities?: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idIn = (text: unknown) => {
  const id = typeof text === 'string' ? text.trim().toLowerCase() : '';
  return UUID.test(id) ? id : undefined;
};

/** What of an address can be a choice; the rest of it is left out, as an address may be typed by anybody. Pure. */
export function readChoice(search: Record<string, unknown>): ChoiceSearch {
  const round = idIn(search.round);
  const given = typeof search.cities === 'string' ? search.cities.split(',') : [];
  return choiceOf(
    round,
    given.map(idIn).filter((id) => id !== undefined),
  );
}

/** The address of a choice: each city once, four at most. Pure. */
export function choiceOf(round: string | undefined, cities: readonly string[]): ChoiceSearch {
  const chosen = [...new Set(cities)].slice(0, MOST_CITIES);
  return { ...(round !== undefined && { round }), ...(chosen.length > 0 && { cities: chosen.join(',') }) };
}

/** Ids of the cities of an address. Pure. */
export const citiesOf = ({ cities }: ChoiceSearch): string[] =>
  cities === undefined ? [] : cities.split(',');
