import type { Block, Paper } from './pdf/paper.ts';
import type { Receipt } from './receipt.ts';
import type { Spoken } from './spoken.ts';

/** What a city holds in its hands after sending. Pure. */
export function receiptPaper(
  { words, instrument, language, time, number, tongue }: Spoken,
  receipt: Receipt,
): Paper {
  const said = (label: string, text: string): Block => ({ kind: 'labelled', label, text });
  const { city, round, version, submittedAt, answers, sha256 } = receipt;
  const states = Object.entries(answers.byState).map(([state, count]) => ({
    text: `${words.states[state as keyof typeof words.states]}: ${number(count)}`,
    mark: null,
  }));
  const title = `${words.receipt} – ${instrument.title}`;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: words.receipt },
    { kind: 'labelled', label: words.instrument, text: instrument.title, ...tongue('instrument') },
    said(words.version, `${instrument.code} ${instrument.version}`),
    said(words.round, round.name),
    said(words.city, city.name ?? city.id),
    said(words.status, `${words.version} ${number(version)}`),
    said(words.sentOn, time(new Date(submittedAt))),
    said(words.numberOfAnswers, number(answers.total)),
    { kind: 'options', options: states },
    said(words.fingerprint, sha256),
    { kind: 'paragraph', text: words.fingerprintHelp },
  ];
  return {
    title,
    language,
    running: title,
    pageWords: words.page,
    madeAt: new Date(submittedAt),
    blocks,
  };
}
