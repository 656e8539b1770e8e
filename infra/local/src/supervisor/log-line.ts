import { z } from 'zod';

const WARN = 40;
const levels = new Map([[10, 'TRACE'], [20, 'DEBUG'], [30, 'INFO'], [40, 'WARN'], [50, 'ERROR'], [60, 'FATAL']]);
const entry = z.looseObject({ level: z.number(), time: z.union([z.number(), z.string()]), msg: z.string().default('') });

/** Repeated on every line and told by the file's name already. */
const REPEATED = new Set(['level', 'time', 'msg', 'pid', 'hostname', 'service', 'name', 'v']);

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
  const details = rest.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const text = [new Date(time).toISOString(), levels.get(level) ?? level, msg, ...details].join(' ').trimEnd();
  return { text, isImportant: level >= WARN };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
