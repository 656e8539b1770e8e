/**
 * Points (of 0 to 100) up to which two scores tie, wherever a place is given: equal means of different points may differ in
 * the last bit of a quotient, and that must not part two cities. Scores that differ do so by far more.
 */
export const TIE = 1e-9;
