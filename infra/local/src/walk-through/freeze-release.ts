import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { roundId } from '../../seed/rounds.ts';
import { verify } from '../operator/verify.ts';
import type { Walk } from './context.ts';

const READY_LIMIT_MS = 60_000;

const release = z.object({
  id: z.uuid(),
  code: z.string(),
  citation: z.string(),
  cities: z.int(),
  archive: z.object({ path: z.string(), bytes: z.int() }),
});
const problem = z.object({ code: z.string() });

/** The invented round of 2023 becomes a data release that anybody can download and verify. */
export async function freezeRelease(walk: Walk): Promise<void> {
  const { checks, origin, operator } = walk;
  const frozen = await freeze(walk);
  checks.check('a round is frozen into a data release', frozen.cities >= 29, frozen.citation);
  const response = await fetch(new URL(frozen.archive.path, origin));
  const archive = Buffer.from(await response.arrayBuffer());
  checks.check(
    'anybody downloads it, without a token',
    response.ok && archive.length === frozen.archive.bytes,
  );
  const folder = await mkdtemp(join(tmpdir(), 'interlace-release-'));
  try {
    const path = join(folder, `${frozen.code}.zip`);
    await writeFile(path, archive);
    checks.check(
      'verify computes every figure again and says equal',
      (await verify(operator.root, [path])) === 0,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As the network does it; waits while the doubt about ranks is being computed. */
async function freeze({ operator, run }: Walk): Promise<z.infer<typeof release>> {
  const manager = await operator.as('network-manager');
  const body = { roundId: roundId('sandbox', 2023), origin: 'illustrative', title: 'Sandbox round 2023' };
  for (const deadline = performance.now() + READY_LIMIT_MS; performance.now() < deadline; await wait(200)) {
    const reply = await manager.request('POST', '/api/v1/releases', {
      body,
      idempotencyKey: `${run}-release`,
    });
    if (reply.status === 201) return release.parse(reply.body);
    const { code } = problem.parse(reply.body);
    if (code !== 'release-not-ready') throw new Error(`the release was refused: ${code}`);
  }
  throw new Error(`the round was not ready to be released within ${READY_LIMIT_MS / 1_000} s`);
}
