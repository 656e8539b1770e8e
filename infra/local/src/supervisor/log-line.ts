import { z } from 'zod';

const IMPORTANT = new Set(['warn', 'error', 'fatal']);
const entry = z.looseObject({ level: z.string(), time: z.string(), msg: z.string().default('') });

/** Said elsewhere on the line, by the file's name, or to machines only. */
const REPEATED = new Set(['level', 'time', 'msg', 'service', 'trace_id', 'span_id']);

export interface LogLine {
  text: string;
  /** Worth showing on the terminal: a warning or worse, or a line that is not from the logger (a crash). */
  isImportant: boolean;
}

/** One line of a service's output as a person reads it. Pure. */
export function readableLine(line: string): LogLine {
  const parsed = entry.safeParse(parseJson(line));
  if (!parsed.success) return { text: line, isImportant: true };
  const { level, time, msg } = parsed.data;
  const rest = Object.entries(parsed.data).filter(([name]) => !REPEATED.has(name));
  const details = rest.map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const text = [time, level.toUpperCase(), msg, ...details].join(' ').trimEnd();
  return { text, isImportant: IMPORTANT.has(level) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
