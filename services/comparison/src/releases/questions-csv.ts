import { type ScoredQuestion, scoredQuestion } from '@interlace/contracts';
import { csvLine } from '@interlace/service-kit/csv';
import { ReleaseFault } from './release-fault.ts';

const header = ['city_id', 'question', 'lineage', 'state', 'points', 'attainable'] as const;

export type QuestionsByCity = Readonly<Record<string, readonly ScoredQuestion[]>>;

/** One record per city and question; codes, states and numbers only, so that no field needs quotes. */
export function writeQuestions(cities: readonly string[], questions: QuestionsByCity): string {
  const records = cities.flatMap((city) =>
    (questions[city] ?? []).map((one) =>
      csvLine([city, one.question, one.lineage, one.state, one.points, one.attainable]),
    ),
  );
  return [csvLine(header), ...records].join('');
}

/** @throws ReleaseFault naming the first line that is not such a record */
export function readQuestions(text: string): Record<string, ScoredQuestion[]> {
  const [first, ...lines] = text.split('\r\n');
  if (first !== header.join(',') || lines.pop() !== '') throw unreadable(1);
  const cities = new Map<string, ScoredQuestion[]>();
  for (const [index, line] of lines.entries()) {
    const [city = '', question, lineage, state, points, attainable, ...more] = line.split(',');
    const parsed = scoredQuestion.safeParse({
      question,
      lineage,
      state,
      points: number(points),
      attainable: number(attainable),
    });
    if (!parsed.success || city === '' || more.length > 0) throw unreadable(index + 2);
    const known = cities.get(city);
    if (known) known.push(parsed.data);
    else cities.set(city, [parsed.data]);
  }
  return Object.fromEntries(cities);
}

const number = (text: string | undefined) => (text ? Number(text) : undefined);
const unreadable = (line: number) =>
  new ReleaseFault(`data/questions.csv cannot be read: line ${line} is not a scored question`);
