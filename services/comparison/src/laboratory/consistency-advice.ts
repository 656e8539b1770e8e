import type { Concern, FlaggedCorrelation } from '@interlace/composite-index';
import type { GroupReport, PartWeight } from './consistency.ts';

/** What to look at, and why, in sentences for people who write questionnaires. */
export interface Advice {
  readonly code: string;
  readonly sentences: readonly string[];
}

/** How far an effective share may stray from the nominal one before it deserves a word. */
const telling = 2;
const customaryAlpha = 0.7;

/** One sentence on the group as a whole. Pure. */
export function groupSentence({ kind, reliability, reason, cities }: GroupReport): string {
  const parts = kind === 'indicator' ? 'questions' : 'parts';
  if (!reliability)
    return reason === 'no-spread'
      ? `Alpha is not defined: at least one of the ${parts} is the same in all cities that have every value.`
      : `Alpha is not defined: too few of the ${cities} cities have a value for each of the ${parts}.`;
  const alpha = reliability.alpha.toFixed(2);
  if (reliability.alpha < 0)
    return `The ${parts} pull against each other (alpha ${alpha}): look for a scale that points the wrong way.`;
  return reliability.alpha >= customaryAlpha
    ? `The ${parts} hang together (alpha ${alpha}, from 0.70 customary for one construct).`
    : `The ${parts} hang together loosely (alpha ${alpha}, from 0.70 customary): they may measure several things.`;
}

/** The parts to look at, most pressing first, with the reasons. Pure. */
export function adviceOn(report: GroupReport): Advice[] {
  const found = report.lookAt.flatMap(({ code, concerns }) => {
    const telling = concerns.filter((concern) => concern !== 'weak' || standsOut(report, code));
    const sentences = telling.map((concern) => sentenceOn(report, code, concern));
    return sentences.length === 0 ? [] : [{ code, sentences }];
  });
  const weighed = report.weights.flatMap((part) => {
    const sentence = weightSentence(part);
    return sentence ? [{ code: part.code, sentences: [sentence] }] : [];
  });
  const codes = new Set([...found, ...weighed].map(({ code }) => code));
  return [...codes].map((code) => ({
    code,
    sentences: [...found, ...weighed]
      .filter((one) => one.code === code)
      .flatMap(({ sentences }) => sentences),
  }));
}

/** Weak ties are worth a word where they are the exception: a group of them is loose as a whole, which its sentence says. */
function standsOut({ flags, weights }: GroupReport, code: string): boolean {
  const weak = flags.filter(({ flag }) => flag === 'weak').length;
  const pairs = (weights.length * (weights.length - 1)) / 2;
  return 2 * partners(flags, code, 'weak').length > weights.length - 1 && 2 * weak <= pairs;
}

function sentenceOn({ reliability, flags, kind }: GroupReport, code: string, concern: Concern): string {
  const others = kind === 'indicator' ? 'questions' : 'parts';
  if (concern === 'alpha-rises-without-it') {
    const without = reliability?.withoutItem.find((item) => item.code === code)?.alpha ?? null;
    return `Without it alpha rises from ${reliability?.alpha.toFixed(2)} to ${without?.toFixed(2)}: it may measure something else than the other ${others}.`;
  }
  const pairs = partners(flags, code, concern);
  const names = listed(pairs);
  if (concern === 'negative')
    return `Cities that do well here do badly on ${names}: check the meaning of its scale.`;
  if (concern === 'redundant') return `It says nearly the same as ${names}: one of them may do.`;
  if (concern === 'weak') return `It has little in common with ${names}: check that it belongs here.`;
  return `It cannot be held against ${names}: one side is the same in all cities.`;
}

function partners(flags: readonly FlaggedCorrelation[], code: string, concern: Concern): string[] {
  return flags
    .filter(({ flag }) => flag === concern)
    .flatMap(({ left, right }) => (left === code ? [right] : right === code ? [left] : []));
}

const mostNamed = 3;

function listed(codes: readonly string[]): string {
  const named = codes.slice(0, mostNamed).join(', ');
  return codes.length > mostNamed ? `${named} and ${codes.length - mostNamed} more` : named;
}

function weightSentence({ nominal, effective }: PartWeight): string | null {
  if (effective === null || nominal === 0) return null;
  const [says, given] = [percent(effective), percent(nominal)];
  if (effective > telling * nominal)
    return `It decides more than its weight says: ${says} of what tells cities apart, with ${given} of the weight.`;
  if (effective * telling < nominal)
    return `It decides less than its weight says: ${says} of what tells cities apart, with ${given} of the weight.`;
  return null;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
