/** Second door of the package: what needs a linear-programming library, which is loaded only when asked for. */
export { loadHighsSolver } from './weights/highs-solver.ts';
