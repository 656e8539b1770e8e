import type { Finding } from '../finding.ts';
import type { Instrument } from '../format/instrument.ts';
import type { Question } from '../format/question.ts';

/** Shortest and longest text that still says something and is still read, in characters. */
const LENGTHS = {
  title: [15, 260],
  help: [15, 700],
  rationale: [30, 260],
  evidence: [20, 400],
  label: [2, 200],
} as const;

/** Texts of sane length, a title that asks, a reason of one sentence, options that can be told apart. */
export function textFindings(instrument: Instrument): Finding[] {
  return instrument.questions.flatMap((question) => [
    ...lengthFindings(question),
    ...titleFindings(question),
    ...sentenceFindings(question),
    ...labelFindings(question),
  ]);
}

function lengthFindings(question: Question): Finding[] {
  const { asked, counts, doesNotCount } = question.help;
  const texts: [kind: keyof typeof LENGTHS, text: string][] = [
    ['title', question.title],
    ['help', asked],
    ['help', counts],
    ['help', doesNotCount],
    ['rationale', question.scoring.rationale],
    ['evidence', question.evidence],
    ...labelsOf(question).map((label): ['label', string] => ['label', label]),
  ];
  return texts.flatMap(([kind, text]) => {
    const [shortest, longest] = LENGTHS[kind];
    if (text.length >= shortest && text.length <= longest) return [];
    const reason = `${kind} of ${text.length} characters; ${shortest} to ${longest} are fine: ${text.slice(0, 40)}`;
    return [{ where: question.code, code: 'text-length', reason }];
  });
}

function titleFindings({ code, title }: Question): Finding[] {
  return title.endsWith('?')
    ? []
    : [{ where: code, code: 'title-asks-nothing', reason: 'a title ends with ?' }];
}

function sentenceFindings({ code, scoring }: Question): Finding[] {
  return /^[^.?!]*(?:\.\d[^.?!]*)*\.$/.test(scoring.rationale)
    ? []
    : [{ where: code, code: 'rationale-sentences', reason: 'the reason for the points is one sentence' }];
}

function labelFindings(question: Question): Finding[] {
  const labels = labelsOf(question);
  return new Set(labels).size === labels.length
    ? []
    : [{ where: question.code, code: 'repeated-label', reason: 'two options read the same' }];
}

const labelsOf = (question: Question) =>
  'options' in question ? question.options.map((option) => option.label) : [];
