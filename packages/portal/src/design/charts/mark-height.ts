/** Height of what is drawn in a row. */
export const MARK_HEIGHT = 26;
