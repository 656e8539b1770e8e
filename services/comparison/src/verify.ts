import { readFile, stat } from 'node:fs/promises';
import { ReleaseFault } from './releases/release-fault.ts';
import { verificationReport } from './releases/verification-report.ts';
import { verifyRelease } from './releases/verify-release.ts';

/** A release of 5,000 cities is far smaller; anything larger is not read into memory. */
const MOST_BYTES = 256 * 2 ** 20;

const [path] = process.argv.slice(2);

async function verify(archive: string | undefined): Promise<boolean> {
  if (archive === undefined) throw new ReleaseFault('name the archive of a release');
  const { size } = await stat(archive).catch(() => ({ size: -1 }));
  if (size < 0) throw new ReleaseFault(`there is no file ${archive}`);
  if (size > MOST_BYTES) throw new ReleaseFault(`${archive} is larger than any release`);
  const verification = verifyRelease(await readFile(archive));
  process.stdout.write(`${verificationReport(verification)}\n`);
  return verification.difference === null;
}

try {
  process.exitCode = (await verify(path)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ReleaseFault)) throw error;
  process.stdout.write(`not verified: ${error.message}\n`);
  process.exitCode = 1;
}
