import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument as sample } from '../../fixtures/index.ts';
import type { Instrument } from '../format/instrument.ts';
import { interculturalInstrument } from '../intercultural-instrument.ts';
import { fromXlsForm } from './from-xls-form.ts';
import { toXlsForm } from './to-xls-form.ts';
import { type FormRow, rowsOf, tableOf, type XlsForm } from './xls-form.ts';

const german: Instrument = { ...sample, language: 'de', title: 'Mobilität' };

/** Through the tables of a workbook, as a file would take it. */
const carried = (form: XlsForm): XlsForm =>
  new Map([...form].map(([name, rows]) => [name, rowsOf(tableOf(rows))]));

/** As another program would save it, without what only we know. */
const withoutOurs = (form: XlsForm): XlsForm =>
  new Map(
    [...form]
      .filter(([name]) => !name.startsWith('interlace_'))
      .map(([name, rows]) => [
        name,
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith('interlace_'))),
        ),
      ]),
  );

describe.each([
  ['the sample', sample],
  ['the intercultural instrument', interculturalInstrument],
])('%s as XLSForm', (_, instrument) => {
  const { form } = toXlsForm(instrument, [{ ...instrument, language: 'de' }]);

  it('comes back as it was, ready to be published', () => {
    const { draft, findings, notCarried } = fromXlsForm(carried(form));
    expect(findings).toEqual([]);
    expect({ ...draft, questions: [] }).toEqual({ ...instrument, questions: [] });
    expect(draft.questions).toEqual(instrument.questions);
    expect(notCarried.map(({ what }) => what)).toEqual(['translations']);
  });

  it('keeps codes, types, options, conditions and texts where another program dropped our columns', () => {
    const { draft, findings, notCarried } = fromXlsForm(carried(withoutOurs(form)));
    const bones = ({ code, title, help, condition, ...rest }: Instrument['questions'][number]) => ({
      ...{ code, type: rest.type, title, asked: help.asked },
      ...(condition && { condition: { ...condition, whenHidden: 'zero' } }),
      ...('options' in rest && { options: rest.options.map(({ code, label }) => ({ code, label })) }),
      ...('unit' in rest && { unit: rest.unit, min: rest.min, max: rest.max, whole: rest.whole }),
      ...('numerator' in rest && {
        numerator: rest.numerator,
        parts: rest.parts,
        share: rest.share,
        per: rest.per,
      }),
    });
    const found = draft.questions as Instrument['questions'];
    expect(found.map(bones)).toEqual(instrument.questions.map(bones));
    expect(findings.length).toBeGreaterThan(0);
    const names = (what: string) => notCarried.find((one) => one.what === what)?.names;
    expect(names('scoring-missing')).toEqual(instrument.questions.map(({ code }) => code));
    expect(names('composites')).toEqual(['composites']);
  });

  it('tells what others will not see, by name', () => {
    const { notCarried } = toXlsForm(instrument);
    const scoring = notCarried.find(({ what }) => what === 'scoring-rules');
    expect(scoring?.names).toEqual(instrument.questions.map(({ code }) => code));
  });
});

describe('the sheets, as xlsform.org describes them', () => {
  const { form } = toXlsForm(sample, [german]);
  const row = (name: string): FormRow => form.get('survey')?.find((one) => one.name === name) ?? {};

  it('have questions with a type, a name and a label per language', () => {
    expect(row('walk.plan')).toMatchObject({
      type: 'select_one walk.plan',
      'label::English (en)': 'Does the city have a walking plan?',
      'label::Deutsch (de)': 'Does the city have a walking plan?',
    });
    expect(form.get('settings')).toMatchObject([
      { form_id: 'sample-mobility', version: '1.0.0', default_language: 'English (en)' },
    ]);
    expect(form.get('choices')?.[0]).toMatchObject({ list_name: 'walk.plan', name: 'no' });
  });

  it('have conditions and bounds as expressions', () => {
    expect(row('walk.plan-review').relevant).toBe(`\${walk.plan} = 'yes'`);
    expect(row('walk.crossings').constraint).toBe('. >= 0 and . <= 100');
    expect(row('bike.measures')).toMatchObject({
      type: 'select_multiple bike.measures',
      constraint: 'count-selected(.) <= 3',
    });
  });

  it('open and close every group, and use every name once', () => {
    const rows = form.get('survey') ?? [];
    const count = (type: string) => rows.filter((one) => one.type === type).length;
    expect(count('begin_group')).toBe(count('end_group'));
    const names = rows.flatMap((one) => (one.name === undefined ? [] : [one.name]));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
});

describe('a form of somebody else', () => {
  const read = (survey: FormRow[], more: [string, FormRow[]][] = []) =>
    fromXlsForm(new Map([['survey', survey], ...more]));

  it('gives what our format can ask, and names the rest', () => {
    const { draft, notCarried } = read(
      [
        { type: 'start', name: 'start' },
        { type: 'begin group', name: 'House Hold', label: 'Household' },
        { type: 'select_one yes_no or_other', name: 'Has_Water', label: 'Is there water?', required: 'yes' },
        { type: 'integer', name: 'people', label: 'How many?', relevant: `selected(\${Has_Water}, 'yes')` },
        { type: 'integer', name: 'rooms', label: 'Rooms?', relevant: `\${people} > 3`, constraint: '. < 9' },
        { type: 'geopoint', name: 'where', label: 'Where?' },
        { type: 'end group' },
      ],
      [
        [
          'choices',
          [
            { list_name: 'yes_no', name: 'yes', label: 'Yes' },
            { list_name: 'yes_no', name: 'no', label: 'No' },
          ],
        ],
      ],
    );
    expect(draft.areas).toMatchObject([{ code: 'house-hold', title: 'Household' }]);
    expect(draft.questions).toMatchObject([
      { code: 'has-water', type: 'single', options: [{ code: 'yes' }, { code: 'no' }] },
      { code: 'people', type: 'number', whole: true, condition: { question: 'has-water', equals: 'yes' } },
      { code: 'rooms' },
    ]);
    const report = Object.fromEntries(notCarried.map(({ what, names }) => [what, names]));
    expect(report).toMatchObject({
      'question-types': ['where (geopoint)'],
      metadata: ['start'],
      columns: ['survey.required'],
      relevant: ['rooms'],
      constraints: ['rooms'],
      'other-answers': ['Has_Water'],
      names: ['House Hold', 'Has_Water'],
    });
  });

  it('may say anything without harm', () => {
    const surveys: FormRow[][] = [
      [],
      [{ nonsense: 1 }],
      [{ type: 'end_group' }, { type: 'select_one' }, { type: 'calculate', name: '__proto__' }],
    ];
    for (const survey of surveys) {
      expect(read(survey).findings.length).toBeGreaterThan(0);
    }
  });
});
