/**
 * What a kappa is called: the bands of Landis and Koch, Biometrics 33 (1977), p. 165. null where it is not defined. Pure.
 */
export function kappaWord(kappa: number | null) {
  if (kappa === null) return 'undefined';
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}

/** From here on data can be relied upon, or allow tentative conclusions: Krippendorff, Content Analysis (2004), p. 241. */
export const RELIABLE = 0.8;
export const TENTATIVE = 0.667;

/** What an alpha allows. null where it is not defined. Pure. */
export function alphaWord(alpha: number | null) {
  if (alpha === null) return 'undefined';
  if (alpha >= RELIABLE) return 'reliable';
  return alpha >= TENTATIVE ? 'tentative' : 'unreliable';
}

/** Fewer pairs than this say little, whatever the figure. */
export const FEW_PAIRS = 10;
