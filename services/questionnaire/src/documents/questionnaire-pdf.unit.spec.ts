import { setImmediate } from 'node:timers/promises';
import { type Instrument, interculturalInstrument, localise } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { readTranslation, translatedLanguages } from '@interlace/instruments/translations';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { SavedAnswer } from '../submissions/answer.ts';
import { writePdfInThread } from './pdf/pdf-thread.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { questionnairePaper } from './questionnaire.paper.ts';
import { receiptPaper } from './receipt.paper.ts';
import { receiptOf } from './receipt.ts';
import { speak } from './spoken.ts';
import { documentLanguages, fill } from './words/document-words.ts';
import { wordsOf } from './words/words-of.ts';

const at = new Date('2026-03-01T12:00:00Z');

interface Node {
  role?: string;
  children?: Node[];
}

/** What a reader, and a screen reader, finds in the file. */
async function readBack(bytes: Buffer) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const roles: string[] = [];
  const collect = (node: Node): void => {
    if (node.role) roles.push(node.role);
    for (const child of node.children ?? []) collect(child);
  };
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const tree = await page.getStructTree();
    if (tree) collect(tree as Node);
  }
  const found = {
    info: info as Record<string, unknown>,
    metadata: metadata?.getRaw() ?? '',
    marks: Object.fromEntries((await pdf.getMarkInfo()) as unknown as Map<string, boolean>),
    outline: await pdf.getOutline(),
    roles,
    pages,
    text: pages.join(' ').replace(/\s+/g, ' '),
  };
  await task.destroy();
  return found;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const empty = (instrument: Instrument) =>
  questionnairePaper(speak(instrument, instrument.language, new Set()), at, null);

const saved = (question: string, fact: Pick<SavedAnswer, 'state' | 'value'>, more = {}): SavedAnswer => ({
  question,
  ...fact,
  reason: null,
  comment: null,
  evidence: [],
  version: 1,
  updatedAt: at.toISOString(),
  updatedBy: null,
  ...more,
});

describe('the empty questionnaire', () => {
  it('is tagged, titled, in its language, and asks every question with its guidance in reading order', async () => {
    const { info, metadata, marks, outline, roles, text, pages } = await readBack(
      await writePdf(empty(interculturalInstrument)),
    );
    expect(info).toMatchObject({ Language: 'en', Title: 'Intercultural city questionnaire – Questionnaire' });
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(marks).toMatchObject({ Marked: true });
    expect(outline?.[0]?.items.map(({ title }) => title)).toEqual(
      interculturalInstrument.areas.map(({ title }) => title),
    );
    expect(roles.filter((role) => role === 'H3')).toHaveLength(86);
    expect(roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Span', 'L', 'LI', 'LBody']));
    let from = 0;
    for (const block of empty(interculturalInstrument).blocks) {
      const said = block.kind === 'options' ? (block.options[0]?.text ?? '') : block.text;
      // Running titles stand between the pages, so only the beginning is looked for.
      const found = text.indexOf(plain(said).slice(0, 24), from);
      expect(found, said).toBeGreaterThanOrEqual(from);
      from = found;
    }
    expect(pages.at(-1)).toContain(fill(wordsOf('en').page, { page: pages.length, pages: pages.length }));
  });

  it('is the same file for the same content', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => writePdf(empty(sampleMobilityInstrument))));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });

  it.each(translatedLanguages)('says in %s what the translation says, letter by letter', async (language) => {
    const { instrument, fallbacks } = localise(interculturalInstrument, readTranslation(language));
    const whole = questionnairePaper(speak(instrument, 'en', fallbacks), at, null);
    const paper = { ...whole, blocks: whole.blocks.slice(0, 80) };
    const { info, text } = await readBack(await writePdf(paper));
    expect(info.Language).toBe(language);
    for (const block of paper.blocks) {
      if (block.kind !== 'options') expect(text).toContain(plain(block.text).slice(0, 30));
    }
    expect(text).toContain(wordsOf(language).doesNotCount);
  });

  it('is written beside the thread that answers requests', async () => {
    const paper = empty(sampleMobilityInstrument);
    let turns = 0;
    let isWritten = false;
    const writing = writePdfInThread(paper).finally(() => {
      isWritten = true;
    });
    while (!isWritten) {
      await setImmediate();
      turns += 1;
    }
    const here = await writePdf(paper);
    expect((await writing).equals(here)).toBe(true);
    expect(turns).toBeGreaterThan(100);
  });
});

describe('the filled questionnaire', () => {
  it('says in words what was chosen, what was not asked and what was written', async () => {
    const spoken = speak(sampleMobilityInstrument, 'en', new Set());
    const answers = [
      saved('walk.plan', { state: 'answered', value: 'partly' }, { comment: 'Ķekava, Łódź, Αθήνα, Київ' }),
      saved('bike.measures', { state: 'answered', value: ['lanes', 'hire'] }),
      saved(
        'walk.crossings',
        { state: 'not-our-competence', value: null },
        { reason: 'The state keeps them' },
      ),
    ];
    const facts = [['City', 'Rīga']] as const;
    const { text } = await readBack(await writePdf(questionnairePaper(spoken, at, { answers, facts })));
    for (const said of [
      'City: Rīga',
      'A draft is out for consultation — chosen',
      'Adopted by the council — not chosen',
      'Separated lanes; A hire scheme',
      'not our competence',
      'The state keeps them',
      'Ķekava, Łódź, Αθήνα, Київ',
      wordsOf('en').hidden,
      wordsOf('en').notAnswered,
    ])
      expect(text).toContain(said);
  });
});

describe('a receipt', () => {
  const answers = [
    saved('walk.plan', { state: 'answered', value: 'yes' }),
    saved('walk.crossings', { state: 'unknown', value: null }),
  ];
  const sent = {
    submissionId: '0198c0de-0000-7000-8000-000000000001',
    version: 2,
    submittedAt: at,
    instrument: { code: 'sample-mobility', version: '1.0.0' },
    city: { id: '0198c0de-0000-7000-8000-000000000002', name: 'Rīga' },
    round: { id: '0198c0de-0000-7000-8000-000000000003', code: 'r', name: 'Spring' },
  };

  it('has a fingerprint that follows the answers and nothing else', () => {
    const { sha256, answers: counted } = receiptOf({ ...sent, answers });
    expect(counted).toEqual({
      total: 2,
      byState: { answered: 1, unknown: 1, 'not-applicable': 0, 'not-our-competence': 0 },
    });
    expect(receiptOf({ ...sent, answers: answers.toReversed() }).sha256).toBe(sha256);
    const [first] = answers;
    const changed = first ? [{ ...first, comment: 'x' }, ...answers.slice(1)] : [];
    expect(receiptOf({ ...sent, answers: changed }).sha256).not.toBe(sha256);
  });

  it.each(documentLanguages)('is readable in %s', async (language) => {
    const words = wordsOf(language);
    const spoken = speak({ ...sampleMobilityInstrument, language }, language, new Set());
    const receipt = receiptOf({ ...sent, answers });
    const { text, info } = await readBack(await writePdf(receiptPaper(spoken, receipt)));
    expect(info.Language).toBe(language);
    for (const said of [
      words.receipt,
      words.sentOn,
      words.states.unknown,
      'Rīga',
      'Spring',
      words.fingerprintHelp,
    ])
      expect(text).toContain(plain(said));
    expect(text.replaceAll(' ', '')).toContain(receipt.sha256);
  });
});

describe('the words of documents', () => {
  const places = (value: unknown) => (JSON.stringify(value).match(/\{\w+\}/g) ?? []).sort();

  it.each(documentLanguages)('speak in %s of the same things', (language) => {
    const [source, words] = [wordsOf('en'), wordsOf(language)];
    expect(places(words)).toEqual(places(source));
    expect(words.guideLines).toHaveLength(source.guideLines.length);
  });
});
