import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../../../packages/portal/src/', import.meta.url));

/** Every address the portal knows, as its router writes it: `/submissions/$id/board`. */
export function routesOfPortal(): string[] {
  const router = readFileSync(`${source}app/router.ts`, 'utf8');
  const rooms = [...router.matchAll(/rooms\/([\w-]+)\/routes\.ts/g)].map(([, room]) => room ?? '');
  const lost = readdirSync(`${source}rooms`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/(?:\w+-)?routes\.ts$/.test(file))
    .filter((file) => !rooms.some((room) => file === `${room}/routes.ts`));
  if (lost.length > 0) throw new Error(`the router does not know ${lost.join(', ')}`);
  return rooms
    .flatMap((room) => pathsIn(readFileSync(`${source}rooms/${room}/routes.ts`, 'utf8')))
    .toSorted();
}

const pathsIn = (file: string): string[] =>
  [...file.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path ?? '');
