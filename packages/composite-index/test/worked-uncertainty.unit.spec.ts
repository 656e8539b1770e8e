import { describe, expect, it } from 'vitest';
import {
  countPlaces,
  createTable,
  createTree,
  exactSum,
  meanRankShift,
  methodSensitivity,
  type PipelineStudy,
  pipelineMethod,
  pipelineModel,
  rankUncertainty,
  runRecord,
  scoreState,
  splitDifference,
  splitScore,
} from '../src/index.ts';

const node = (code: string, parent: string | null, weight: number, high?: number) => ({
  code,
  parent,
  direction: code === 'complaints' ? (-1 as const) : (1 as const),
  weight,
  goalposts: high === undefined ? undefined : { low: 0, high },
});

/** The four cities of the README. */
const study: PipelineStudy = {
  spec: {
    normalise: { method: 'goalposts' },
    aggregate: { everywhere: { method: 'arithmetic' }, threshold: 0.65 },
  },
  table: createTable(['Arden', 'Brook', 'Calder', 'Dene'], {
    courses: [30, 45, 10, null],
    staff: [40, 20, 60, 80],
    complaints: [2, 5, 1, 4],
  }),
  nodes: [
    node('index', null, 1),
    node('learning', 'index', 1),
    node('safety', 'index', 1),
    node('courses', 'learning', 2, 50),
    node('staff', 'learning', 1, 80),
    node('complaints', 'safety', 1, 10),
  ],
  vary: {
    weightsWithin: 0.25,
    aggregate: {
      geometric: { everywhere: { method: 'geometric', rescale: 'one-to-hundred' }, threshold: 0.65 },
    },
    openCells: [{ unit: 'Dene', code: 'courses', low: 0, high: 50 }],
  },
};

describe('the doubt about the four cities', () => {
  const { method } = pipelineMethod(study);
  const model = pipelineModel({ ...study, seed: 1 });
  const report = rankUncertainty(model, countPlaces(model, 0, 10_000));

  it('gives the intervals, bands and chances the README prints', () => {
    const lines = report.units.map(({ unit, referenceRank, interval, standing, meanRank, topShare }) => [
      unit,
      referenceRank,
      `${interval?.low}–${interval?.high}`,
      interval?.median,
      standing?.band,
      meanRank?.toFixed(1),
      topShare[0]?.toFixed(2),
    ]);
    expect(lines).toEqual([
      ['Arden', 1, '1–2', 1, 1, '1.4', '0.65'],
      ['Brook', 4, '2–4', 3, 1, '3.3', '0.00'],
      ['Calder', 2, '2–4', 3, 1, '2.9', '0.01'],
      ['Dene', 3, '1–4', 2, 1, '2.4', '0.35'],
    ]);
    expect(report.meanRankShift).toBeCloseTo(0.8, 1);
  });

  it('lists what was varied and what stayed fixed', () => {
    const record = runRecord(method.factors, 1, 10_000);
    expect(record.varied.map(({ factor }) => factor)).toEqual(['open cells', 'weights within', 'aggregate']);
    expect(record.fixed.map(({ factor }) => factor)).toEqual([
      'impute',
      'treat',
      'normalise',
      'weigh',
      'leave out',
    ]);
  });

  it('finds the unanswered question to matter most', () => {
    const { factors } = methodSensitivity(method, meanRankShift(model.reference), { rows: 1000, seed: 1 });
    const printed = factors.map(({ factor, first, total }) => [
      factor,
      ...[first.value, first.low, first.high, total.value, total.low, total.high].map((x) => x.toFixed(2)),
    ]);
    expect(printed).toEqual([
      ['open cells', '0.38', '0.32', '0.43', '0.51', '0.47', '0.56'],
      ['weights within', '0.23', '0.18', '0.29', '0.48', '0.43', '0.53'],
      ['aggregate', '0.12', '0.08', '0.16', '0.25', '0.22', '0.28'],
    ]);
  });

  it('splits a score and a difference into parts that add up', () => {
    const tree = createTree(study.nodes);
    const normalised = createTable(study.table.units, {
      courses: [60, 90, 20, null],
      staff: [50, 25, 75, 100],
      complaints: [80, 50, 90, 60],
    });
    const scores = { code: 'index', ...model.reference };
    const arden = scoreState(tree, normalised, scores, 0);
    const calder = scoreState(tree, normalised, scores, 2);
    if (!arden || !calder) throw new Error('no score');
    const points = splitScore(arden).map((part) => part.points);
    expect(points.map((each) => each.toFixed(2))).toEqual(['20.00', '8.33', '40.00']);
    expect(exactSum(points)).toBe(arden.score);
    const { difference, parts } = splitDifference(calder, arden);
    expect(parts.map(({ byValue }) => byValue.toFixed(2))).toEqual(['13.33', '-4.17', '-5.00']);
    expect(parts.every(({ byShare }) => byShare === 0)).toBe(true);
    expect(exactSum(parts.map(({ byValue }) => byValue))).toBe(difference);
  });
});
