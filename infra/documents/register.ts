import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnAnnotation, TableAnnotation } from '@interlace/service-kit';
import { annotatedMigrations, type RegisteredTable } from './annotated-migrations.ts';

interface Chapter {
  title: string;
  tables: RegisteredTable[];
}

/** Every database of the platform, chapter by chapter; what all services have in common stands once. */
export function chapters(root: string): Chapter[] {
  const read = (path: string) => annotatedMigrations(join(root, path));
  const services = readdirSync(join(root, 'services')).sort();
  return [
    ...services.map((service) => ({ title: service, tables: read(`services/${service}/prisma/migrations`) })),
    {
      title: 'In the database of every service',
      tables: [...read('packages/service-kit/migrations'), ...read('packages/event-bus/migrations/service')],
    },
    { title: 'The bus, where it runs on PostgreSQL', tables: read('packages/event-bus/migrations/bus') },
  ];
}

/** docs/register-of-processing.md as the comments of the migrations make it. */
export function registerOfProcessing(root: string): string {
  return [
    '# Register of processing',
    [
      'Made from the comments that stand beside every table and column in the migrations (`pnpm --filter @interlace/documents write`);',
      'tests keep it current and refuse a table without one. What it means for people is told in [privacy.md](privacy.md). The legal',
      'bases are proposals: whoever runs the platform confirms them.',
    ].join('\n'),
    ...chapters(root).flatMap(chapter),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function chapter({ title, tables }: Chapter): string[] {
  const about = tables.filter(({ annotation }) => annotation?.subjects);
  const others = tables.filter((table) => !about.includes(table));
  return [
    `## ${title}`,
    ...about.map(personal),
    ...(others.length > 0 ? [`Without personal data:\n\n${others.map(impersonal).join('\n')}`] : []),
  ];
}

function personal({ name, annotation, columns }: RegisteredTable): string {
  if (!annotation) return '';
  const facts = [
    ['Purpose', annotation.purpose],
    ['Legal basis', annotation.basis],
    ['Whose data', annotation.subjects],
    ['Who sees it', annotation.recipients],
    ['Kept', kept(annotation)],
    ...[...columns].flatMap(([column, { ...found }]) =>
      found.holds === 'context' ? [] : [[`\`${column}\``, columnFact(found)]],
    ),
  ];
  return `### \`${name}\`\n\n| | |\n|---|---|\n${facts.map(([what, text]) => `| ${what} | ${text} |`).join('\n')}`;
}

const impersonal = ({ name, annotation }: RegisteredTable) =>
  `- \`${name}\`: ${annotation?.purpose}. Kept: ${annotation && kept(annotation)}.`;

function kept({ retention }: TableAnnotation): string {
  if (retention.keep === null) return `without a limit: ${retention.why}`;
  return `${duration(retention.keep)} after \`${retention.after}\``;
}

const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', S: 'second' };

/** `P30D` in words. */
export function duration(iso: string): string {
  const [date = '', time = ''] = iso.slice(1).split('T');
  const parts = [...date.matchAll(/(\d+)([YMWD])/g), ...time.matchAll(/(\d+)([HMS])/g)];
  return parts
    .map(([part, count, letter = '']) => {
      const unit = letter === 'M' && time.includes(part) ? 'minute' : UNITS[letter];
      return `${count} ${unit}${count === '1' ? '' : 's'}`;
    })
    .join(' ');
}

function columnFact(annotation: Exclude<ColumnAnnotation, { holds: 'context' }>): string {
  if (annotation.holds === 'others') return `words or data of others: ${annotation.why}`;
  const what = annotation.holds === 'subject' ? 'account id' : 'personal';
  switch (annotation.erasure) {
    case 'delete-row':
      return `${what}; erasure deletes the row`;
    case 'null':
      return `${what}; erasure empties it`;
    case 'keep-pseudonym':
      return `${what}; stays when the account is erased: ${annotation.why}`;
    case 'as-the-row':
      return annotation.why
        ? `${what}; stays with its row: ${annotation.why}`
        : `${what}; erased with its row`;
  }
}
