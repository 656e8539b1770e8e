import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument } from '../../fixtures/index.ts';
import type { Instrument } from '../format/instrument.ts';
import type { Question } from '../format/question.ts';
import { interculturalInstrument } from '../intercultural-instrument.ts';
import { parseInstrument } from '../parse-instrument.ts';
import { lintInstrument } from './lint-instrument.ts';

type Spoil = (instrument: Instrument) => void;

function find<Item extends { code: string }>(items: Item[], code: string): Item {
  const item = items.find((candidate) => candidate.code === code);
  if (!item) throw new Error(`no ${code}`);
  return item;
}

/** Changes one question of the sample; the spread keeps the planted fault out of the type checker's sight. */
const change =
  (code: string, changes: (question: Question) => Record<string, unknown>): Spoil =>
  (instrument) => {
    const question = find(instrument.questions, code);
    Object.assign(question, changes(question));
  };

const scoring = (code: string, changes: Record<string, unknown>) =>
  change(code, (question) => ({ scoring: { ...question.scoring, ...changes } }));

const options = (code: string, ...points: number[]) =>
  change(code, (question) => ({
    options:
      'options' in question ? question.options.map((each, at) => ({ ...each, points: points[at] })) : [],
  }));

const faults: [planted: string, where: string, code: string, spoil: Spoil][] = [
  ['a question too few', 'questionCount', 'question-count', (i) => i.questions.pop()],
  [
    'a question code twice',
    'walk.plan',
    'repeated-question',
    change('walk.crossings', () => ({ code: 'walk.plan' })),
  ],
  [
    'a lineage twice',
    'walk.plan',
    'repeated-lineage',
    change('walk.crossings', () => ({ lineage: 'walk.plan' })),
  ],
  ['an area code twice', 'walking', 'repeated-area', (i) => i.areas.push(...i.areas.slice(0, 1))],
  [
    'a question of no indicator',
    'walk.plan',
    'unknown-indicator',
    change('walk.plan', () => ({ indicator: 'trams' })),
  ],
  [
    'an indicator without questions',
    'ferries',
    'empty-indicator',
    (i) => i.indicators.push({ code: 'ferries', title: 'Ferries', area: 'wheels' }),
  ],
  [
    'an indicator of no area',
    'cycling',
    'unknown-area',
    (i) => Object.assign(find(i.indicators, 'cycling'), { area: 'air' }),
  ],
  [
    'an area without indicators',
    'water',
    'empty-area',
    (i) => i.areas.push({ code: 'water', title: 'Water', description: 'Boats.' }),
  ],
  [
    'a composite named like an indicator',
    'cycling',
    'repeated-scored-item',
    (i) => Object.assign(find(i.composites, 'mobility'), { code: 'cycling' }),
  ],
  [
    'a part that does not exist',
    'mobility',
    'unknown-part',
    (i) => find(i.composites, 'mobility').parts.push({ code: 'air', weight: 1 }),
  ],
  [
    'a part twice',
    'mobility',
    'repeated-part',
    (i) => find(i.composites, 'mobility').parts.push({ code: 'pavements', weight: 1 }),
  ],
  [
    'an indicator in no composite',
    'pavements',
    'unused-indicator',
    (i) => find(i.composites, 'mobility').parts.shift(),
  ],
  [
    'a composite inside itself',
    'wheels-mean',
    'composite-cycle',
    (i) => find(i.composites, 'wheels-mean').parts.push({ code: 'mobility', weight: 1 }),
  ],
  [
    'a condition on no question',
    'walk.plan-review',
    'unknown-condition-question',
    change('walk.plan-review', () => ({
      condition: { question: 'walk.way', equals: 'yes', whenHidden: 'zero' },
    })),
  ],
  [
    'a condition on no option',
    'walk.plan-review',
    'unknown-condition-option',
    change('walk.plan-review', () => ({
      condition: { question: 'walk.plan', anyOf: ['yes', 'maybe'], whenHidden: 'zero' },
    })),
  ],
  [
    'an option asked of a figure',
    'walk.plan-review',
    'condition-type',
    change('walk.plan-review', () => ({
      condition: { question: 'walk.crossings', equals: 'yes', whenHidden: 'zero' },
    })),
  ],
  [
    'a figure asked of one option',
    'walk.plan-review',
    'condition-type',
    change('walk.plan-review', () => ({
      condition: { question: 'walk.plan', atLeast: 1, whenHidden: 'zero' },
    })),
  ],
  [
    'a condition no answer meets',
    'walk.plan-review',
    'unreachable-condition',
    change('walk.plan-review', () => ({
      condition: { question: 'bike.measures', atLeast: 4, whenHidden: 'zero' },
    })),
  ],
  [
    'conditions in a circle',
    'walk.plan',
    'condition-cycle',
    change('walk.plan', () => ({
      condition: { question: 'walk.plan-review', equals: 'public', whenHidden: 'zero' },
    })),
  ],
  [
    'points nobody can reach',
    'walk.plan',
    'attainable-points',
    change('walk.plan', () => ({ attainable: 3 })),
  ],
  [
    'a cap nobody can reach',
    'bike.measures',
    'attainable-points',
    change('bike.measures', () => ({ attainable: 5 })),
  ],
  [
    'steps short of the attainable points',
    'transit.wait',
    'attainable-points',
    change('transit.wait', () => ({ attainable: 3 })),
  ],
  [
    'an option code twice',
    'public',
    'repeated-option',
    change('walk.plan-review', (q) => ({
      options:
        'options' in q ? q.options.map((each, at) => (at === 0 ? { ...each, code: 'public' } : each)) : [],
    })),
  ],
  ['a worst option that earns points', 'walk.plan-review', 'no-zero', options('walk.plan-review', 1, 1, 2)],
  ['a choice worth nothing', 'bike.measures', 'idle-option', options('bike.measures', 2, 1, 1, 0)],
  [
    'more choices than options',
    'bike.measures',
    'too-many-choices',
    change('bike.measures', () => ({ maxChoices: 5 })),
  ],
  ['grades that do not rise', 'walk.plan', 'grades-not-ascending', options('walk.plan', 0, 2, 2)],
  [
    'thresholds that do not rise',
    'transit.wait',
    'steps-not-ascending',
    scoring('transit.wait', {
      steps: [
        { from: 1, points: 2 },
        { from: 31, points: 1 },
        { from: 11, points: 0 },
      ],
    }),
  ],
  [
    'steps against their direction',
    'transit.wait',
    'wrong-direction',
    scoring('transit.wait', { better: 'higher' }),
  ],
  [
    'a step above every answer',
    'transit.wait',
    'unreachable-step',
    scoring('transit.wait', {
      steps: [
        { from: 1, points: 2 },
        { from: 121, points: 0 },
      ],
    }),
  ],
  [
    'figures below the first step',
    'transit.wait',
    'first-step',
    scoring('transit.wait', {
      steps: [
        { from: 2, points: 2 },
        { from: 31, points: 0 },
      ],
    }),
  ],
  [
    'a line against its direction',
    'walk.crossings',
    'wrong-direction',
    scoring('walk.crossings', { better: 'lower' }),
  ],
  ['a line without slope', 'walk.crossings', 'wrong-direction', scoring('walk.crossings', { zeroAt: 80 })],
  [
    'an anchor nobody reaches',
    'walk.crossings',
    'unreachable-anchor',
    scoring('walk.crossings', { fullAt: 101 }),
  ],
  [
    'parity of counts',
    'transit.drivers',
    'parity-of-shares',
    change('transit.drivers', () => ({ parts: 'counts' })),
  ],
  ['an empty range', 'transit.wait', 'empty-range', change('transit.wait', () => ({ max: 1 }))],
  [
    'fractional bounds of whole numbers',
    'transit.wait',
    'whole-bounds',
    change('transit.wait', () => ({ max: 90.5 })),
  ],
  [
    'a statement for a title',
    'walk.plan',
    'title-asks-nothing',
    change('walk.plan', () => ({ title: 'There is a walking plan.' })),
  ],
  [
    'help of one word',
    'walk.plan',
    'text-length',
    change('walk.plan', (q) => ({ help: { ...q.help, counts: 'Yes' } })),
  ],
  [
    'a rationale of two sentences',
    'walk.plan',
    'rationale-sentences',
    scoring('walk.plan', { rationale: 'Plans bind departments. Drafts do not bind them.' }),
  ],
  [
    'two options that read the same',
    'walk.plan',
    'repeated-label',
    change('walk.plan', (q) => ({
      options: 'options' in q ? q.options.map((each) => ({ ...each, label: 'A plan' })) : [],
    })),
  ],
];

describe('lintInstrument', () => {
  it.each([
    [interculturalInstrument.code, interculturalInstrument],
    [sampleMobilityInstrument.code, sampleMobilityInstrument],
  ])('finds nothing wrong with %s', (_, instrument) => {
    expect(lintInstrument(instrument)).toEqual([]);
  });

  it.each(faults)('finds %s', (_, where, code, spoil) => {
    const instrument = structuredClone(sampleMobilityInstrument);
    spoil(instrument);
    expect(lintInstrument(instrument)).toContainEqual(expect.objectContaining({ where, code }));
  });
});

describe('a better answer that could lower a score', () => {
  const found = (spoil: Spoil) => {
    const instrument = structuredClone(sampleMobilityInstrument);
    spoil(instrument);
    return lintInstrument(instrument).map((finding) => finding.code);
  };
  const hangOn = (code: string, condition: Record<string, unknown>) => change(code, () => ({ condition }));

  it('is found where it hides a follow-up worth more than it gains', () => {
    const onWorse = { question: 'walk.plan', equals: 'no', whenHidden: 'zero' };
    expect(found(hangOn('walk.plan-review', onWorse))).toEqual(['better-answer-may-lower-score']);
  });

  it('is found where it brings a follow-up back into the denominator for too small a gain', () => {
    const onDraft = { question: 'walk.plan', anyOf: ['partly', 'yes'], whenHidden: 'leaves' };
    expect(found(hangOn('walk.plan-review', onDraft))).toEqual(['better-answer-may-lower-score']);
  });

  it('is found where figures or several choices decide, as their gain can be next to nothing', () => {
    const onWait = { question: 'transit.wait', atLeast: 30, whenHidden: 'zero' };
    const onChoice = { question: 'bike.measures', anyOf: ['hire'], whenHidden: 'leaves' };
    expect(found(hangOn('transit.contract-terms', onWait))).toEqual(['better-answer-may-lower-score']);
    expect(found(hangOn('bike.hire-bikes', onChoice))).toEqual(['better-answer-may-lower-score']);
  });

  it('is found where the gain counts in another indicator than the follow-up', () => {
    const onOperator = { question: 'transit.operator', equals: 'contracted', whenHidden: 'leaves' };
    expect(found(hangOn('walk.plan-review', onOperator))).toContain('follow-up-across-indicators');
  });

  it('is found where something of another indicator hangs on the follow-up', () => {
    const onTerms = { question: 'transit.contract-terms', equals: 'yes', whenHidden: 'zero' };
    expect(found(hangOn('walk.crossings', onTerms))).toContain('follow-up-across-indicators');
  });

  it('counts what hangs on the follow-up as well', () => {
    const onTerms = { question: 'transit.contract-terms', equals: 'yes', whenHidden: 'zero' };
    expect(found(hangOn('transit.drivers', onTerms))).toEqual(['better-answer-may-lower-score']);
  });
});

describe('a forged instrument', () => {
  const { composites, ...sample } = sampleMobilityInstrument;
  const [first] = composites;
  const circleOf = (length: number) =>
    Array.from({ length }, (_, index) => ({
      ...first,
      code: `c${index}`,
      parts: Array.from({ length: 50 }, (_, at) => ({ code: `c${(index + at + 1) % length}`, weight: 1 })),
    }));

  it('that runs in a thousand circles is refused in moments', () => {
    const begun = performance.now();
    expect(() => parseInstrument({ ...sample, composites: circleOf(500) })).toThrow('composite-cycle');
    expect(() => parseInstrument({ ...sample, composites: circleOf(5_000) })).toThrow('wrong-shape');
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
