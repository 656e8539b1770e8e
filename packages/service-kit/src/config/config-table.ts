import type { z } from 'zod';

/** The variables of a schema as a Markdown table: name, default, meaning. */
export function renderConfigTable(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape).map(([name, field]) => {
    const fallback = fallbackOf(field);
    return `| \`${name}\` | ${fallback} | ${(field.description ?? '').replaceAll('|', '\\|')} |`;
  });
  return ['| variable | default | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function fallbackOf(field: z.core.$ZodType): string {
  const whenAbsent = field['~standard'].validate(undefined);
  if (whenAbsent instanceof Promise || whenAbsent.issues) return 'required';
  const shown = String(whenAbsent.value ?? '');
  return shown === '' ? 'none' : `\`${shown}\``;
}
