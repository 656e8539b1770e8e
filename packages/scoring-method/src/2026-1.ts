import type { MethodBundle } from './method-bundle.ts';

export const method20261: MethodBundle = {
  version: '2026-1',
  title: 'Fixed scales, weighted arithmetic means, unknown counts zero',
  indicator: { formula: 'points-share' },
  composite: {
    aggregation: 'weighted-arithmetic-mean',
    partShortOfCoverage: 'takes-part',
    partNotApplicable: 'leaves-the-mean',
  },
  unknown: { strict: 'counts-zero', lenient: 'leaves-the-fraction' },
  coverage: { threshold: 0.65, tolerance: 1e-9 },
  rounding: 'none',
  ranks: { ties: 'min', before: 'rounding' },
  quantiles: 'type-7',
  rules: {
    indicator:
      'Points reached over points attainable of the questions that apply, times 100. Unknown counts 0 in the strict value and leaves the fraction in the lenient one.',
    composite:
      'Weighted mean of the parts that apply. A part short of coverage takes part with its unknown answers at 0, so that leaving an area blank never raises the whole; the lenient mean leaves out a part of which nothing is known.',
    coverage: 'Without answers for at least 65 % of the applicable weight there is no score.',
  },
  sources: [
    'OECD/JRC, Handbook on Constructing Composite Indicators (2008), p. 55-62 (coverage), 83-88 (fixed goalposts), 102-104 (linear aggregation)',
    'Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), type 7',
  ],
};
