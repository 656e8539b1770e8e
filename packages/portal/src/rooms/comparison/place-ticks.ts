const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const MOST = 7;

/** Places to mark on a scale: the first, round ones, the last. Pure. */
export function placeTicks(of: number): number[] {
  const step = STEPS.find((each) => of / each <= MOST) ?? Math.ceil(of / MOST);
  const round = Array.from({ length: Math.floor(of / step) }, (_, index) => (index + 1) * step);
  const between = round.filter((place) => place > 1 && of - place >= step / 2);
  return [...new Set([1, ...between, of])];
}
