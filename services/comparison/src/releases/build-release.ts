import { roundHeadOf } from '../benchmarks/heads.ts';
import type { ExportedData } from '../exports/exported-data.ts';
import { packArchive, sha256 } from './archive.ts';
import { releaseFigures } from './release-figures.ts';
import { releaseFiles } from './release-files.ts';
import { type ReleaseInputs, releaseInputs } from './release-inputs.ts';

/** A release as it is stored: what its exports are written from, and its archive. */
export interface BuiltRelease {
  readonly exported: ExportedData;
  readonly archive: Uint8Array;
  /** SHA-256 of the archive. */
  readonly checksum: string;
}

/** Makes a release from its inputs. Some seconds for a large round: to be run in a thread of its own. Pure. */
export function buildRelease(given: ReleaseInputs): BuiltRelease {
  // Through the schema, as a verification reads them: then what is computed cannot depend on anything but the files.
  const inputs = releaseInputs.parse(JSON.parse(JSON.stringify(given)));
  const figures = releaseFigures(inputs);
  const archive = packArchive(releaseFiles(inputs, figures));
  const { dataVersion, rows } = figures;
  return {
    exported: { dataVersion, round: roundHeadOf(inputs.head.round), rows },
    archive,
    checksum: sha256(archive),
  };
}
