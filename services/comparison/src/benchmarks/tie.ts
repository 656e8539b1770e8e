/**
 * Points (of 0 to 100) up to which two scores tie, wherever a place is given: the same sum in another order must not part
 * two equal cities. Scores of whole points differ by far more, sums in another order by far less.
 */
export const TIE = 1e-9;
