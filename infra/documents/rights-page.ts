import { type Right, reaches, rightsByRoom, scopes } from '@interlace/contracts';

const introduction = [
  'Made from the table of rights in `packages/contracts/src/http/rights.ts` (`pnpm --filter @interlace/documents write`); a test',
  'keeps it current. A service registers no route without a line there, and tests ask every route of every OpenAPI document',
  'over HTTP as nobody, as each role, as API keys, and as people who stand in different relations to the same objects.',
].join('\n');

const afterReaches = [
  'What is out of reach answers `404`, from the same code as a missing object: same status, body and headers, whatever ETag is',
  'claimed. Organisations, cities, networks and rounds are known to every account; what is not the caller’s to change there',
  'is refused openly with `403`. Why these limits: [decision 13](decisions/0013-rights-in-one-table.md).',
].join('\n');

const afterScopes = [
  'An API key acts with the roles and mandates of its organisation, and does what its scopes name and nothing else: a route without a',
  'scope is closed to every key (`403 key-scope-missing`).',
].join('\n');

/** docs/rights.md as the table of rights makes it. Pure. */
export function rightsPage(): string {
  return [
    '# Rights',
    introduction,
    '## What a right reaches',
    table(
      ['Reach', 'Objects'],
      Object.entries(reaches).map(([reach, text]) => [`\`${reach}\``, text]),
    ),
    afterReaches,
    '## Scopes of API keys',
    table(
      ['Scope', 'Routes it opens'],
      scopes.map((scope) => [`\`${scope}\``, routesOf(scope)]),
    ),
    afterScopes,
    ...Object.entries(rightsByRoom).flatMap(([room, rights]) => [
      `## ${room.charAt(0).toUpperCase()}${room.slice(1)}`,
      table(['Route', 'Who', 'Over', 'Key'], Object.entries(rights).map(line)),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function line([route, { who, over, key }]: [string, Right]): string[] {
  return [`\`${route}\``, whoOf(who), `\`${over}\``, key === undefined ? '' : `\`${key}\``];
}

function whoOf(who: Right['who']): string {
  if (who === 'open') return 'everybody, without signing in';
  return who === 'anyone' ? 'every account' : who.join(', ');
}

function routesOf(scope: string): string {
  const opened = Object.values(rightsByRoom).flatMap((room) =>
    Object.entries(room).flatMap(([route, { key }]) => (key === scope ? [`\`${route}\``] : [])),
  );
  return opened.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lined = [head, head.map(() => '---'), ...rows];
  return lined.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
