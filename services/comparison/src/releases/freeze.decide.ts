import { DomainError } from '@interlace/service-kit/problems';
import type { Round } from '../benchmarks/round.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import type { ScoreOrigin } from '../benchmarks/score.ts';
import type { ExportColumn, ExportRow } from '../exports/export-rows.ts';

/** Beyond this a release takes more time and memory than a request may. */
const MOST_CITIES = 1_000;

/**
 * The sample to freeze. A round of real cities must be over: what is cited must not be overtaken by the next survey. An invented
 * round may be frozen at any time. Pure.
 * @throws DomainError `round-without-sample`, `release-group-too-small`, `export-too-large`, `round-still-open`, `release-not-ready`
 */
export function demandReleasable(table: RoundTable, origin: ScoreOrigin, now: Date): Sample {
  const { round } = table;
  const sample = table.sample(origin);
  if (!sample) {
    throw new DomainError('round-without-sample', `No city of ${round.name} has ${origin} figures.`, {
      invalidParams: [
        { name: '/origin', code: 'round-without-sample', reason: 'has no figures in this round' },
      ],
    });
  }
  if (sample.size < round.minimumGroup) {
    throw new DomainError(
      'release-group-too-small',
      `${sample.size} cities have ${origin} figures; the network sums up no fewer than ${round.minimumGroup}.`,
    );
  }
  if (sample.size > MOST_CITIES) {
    throw new DomainError(
      'export-too-large',
      `${sample.size} cities are more than the ${MOST_CITIES} a release holds.`,
    );
  }
  if (!round.fictitious && !isOver(round, now)) {
    throw new DomainError(
      'round-still-open',
      `${round.name} is open until ${round.closesAt}; close it first.`,
    );
  }
  if (!sample.doubt) {
    throw new DomainError(
      'release-not-ready',
      'How sure the places are is being computed; try again in a few seconds.',
    );
  }
  return sample;
}

const isOver = ({ closedAt, closesAt }: Round, now: Date) => (closedAt ?? closesAt) <= now.toISOString();

/** Of the version of the data only the release's own is its. */
const ownColumn: ExportColumn = 'data_version';

/**
 * A release says what the platform says at this moment, figure by figure.
 * @throws DomainError `release-not-reproducible` naming the first figure its content does not give again
 */
export function demandReproduced(served: readonly ExportRow[], released: readonly ExportRow[]): void {
  for (const [index, row] of served.entries()) {
    const column = (Object.keys(row) as ExportColumn[]).find(
      (name) => name !== ownColumn && row[name] !== released[index]?.[name],
    );
    if (column === undefined) continue;
    throw new DomainError(
      'release-not-reproducible',
      `${column} of ${row.item} of ${row.city_name ?? row.city} does not follow from the scored questions: ` +
        `${row[column]} is shown, ${released[index]?.[column]} follows.`,
    );
  }
}
