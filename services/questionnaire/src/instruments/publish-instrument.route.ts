import { isDeepStrictEqual } from 'node:util';
import { instrumentPublishedV1 } from '@interlace/contracts';
import {
  type Instrument,
  InstrumentError,
  instrumentSchema,
  lintInstrument,
  parseInstrument,
} from '@interlace/instruments';
import { type App, command, DomainError, digest } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { instrumentSummary } from './instrument.schema.ts';

/** An instrument of 86 questions has some 200 kB. */
const BODY_LIMIT = 2_097_152;

export function publishInstrumentRoute(app: App, { database, bus, now }: Questionnaire): void {
  app.post(
    '/api/v1/instruments',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        operationId: 'publishInstrument',
        tags: ['instruments'],
        summary: 'Publish a version of an instrument; it is immutable from then on',
        description:
          'The same definition again is answered with 200; another one under the same version with 409.',
        body: instrumentSchema,
        response: { 200: instrumentSummary, 201: instrumentSummary },
      },
    },
    command(database, async ({ request, tx }) => {
      const instrument = sound(request.body);
      const { code, version, title, format } = instrument;
      const publishedAt = now();
      const row = { code, version, title, definition: instrument, publishedAt };
      const { count } = await tx.instrument.createMany({ data: [row], skipDuplicates: true });
      if (count === 0) return { status: 200, body: await republished(tx, instrument), audit: null };
      const definition: Record<string, unknown> = { ...instrument };
      await bus.publish(tx, instrumentPublishedV1, { instrument: { code, version }, format, definition });
      const audit = {
        object: { kind: 'instrument', id: `${code}/${version}` },
        after: { format, definition: digest(JSON.stringify(instrument)) },
      };
      return { status: 201, body: { code, version, title, publishedAt: publishedAt.toISOString() }, audit };
    }),
  );
}

/** The instrument, free of anything its author would have to mend. @throws DomainError `instrument-refused`. */
function sound(value: unknown): Instrument {
  try {
    const instrument = parseInstrument(value);
    const findings = lintInstrument(instrument);
    if (findings.length > 0) throw new InstrumentError(findings);
    return instrument;
  } catch (cause) {
    if (!(cause instanceof InstrumentError)) throw cause;
    const invalidParams = cause.findings.map(({ where, code, reason }) => ({ name: where, code, reason }));
    throw new DomainError('instrument-refused', `${invalidParams.length} finding(s).`, {
      cause,
      invalidParams,
    });
  }
}

type Reader = Parameters<Questionnaire['library']['find']>[0];

/** What stands published under the version. @throws DomainError `instrument-differs` where it says something else. */
async function republished(reader: Reader, instrument: Instrument) {
  const { code, version } = instrument;
  const row = await reader.instrument.findUniqueOrThrow({ where: { code_version: { code, version } } });
  if (!isDeepStrictEqual(parseInstrument(row.definition), instrument)) {
    throw new DomainError(
      'instrument-differs',
      `${code} ${version} is published already; choose a new version.`,
    );
  }
  return { code, version, title: row.title, publishedAt: row.publishedAt.toISOString() };
}
