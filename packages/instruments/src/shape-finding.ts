import type { Finding } from './finding.ts';

/** What a schema refused, under its JSON path. */
export function shapeFinding(issue: { path: PropertyKey[]; message: string }): Finding {
  return { where: `/${issue.path.map(String).join('/')}`, code: 'wrong-shape', reason: issue.message };
}
