import { problem } from '@interlace/contracts';
import { type App, sendWithEtag } from '@interlace/service-kit';
import { z } from 'zod';
import { roundHeadOf } from '../benchmarks/heads.ts';
import type { Comparison } from '../comparison.ts';
import { disclose } from '../routes/disclose.ts';
import { openRound, roundParams } from '../routes/open-round.ts';
import { etagOf, storageKey } from '../routes/send-stored.ts';
import { exportRows } from './export-rows.ts';
import { type Format, formats } from './formats.ts';

/** One route per format, all from the same rows. */
export function exportRoundRoutes(app: App, comparison: Comparison): void {
  for (const format of formats) exportRoute(app, comparison, format);
}

function exportRoute(
  app: App,
  comparison: Comparison,
  { name, title, suffix, extension, mediaType, schema, render }: Format,
): void {
  app.get(
    `/api/v1/exports/rounds/:roundId.${suffix}`,
    {
      schema: {
        operationId: `exportRoundAs${name}`,
        tags: ['exports'],
        summary: `Every figure of a round the caller may read, as ${title}`,
        params: roundParams,
        querystring: z.strictObject({}),
        response: { 200: { content: { [mediaType]: { schema } } }, 409: problem },
      },
    },
    async (request, reply) => {
      const opened = await openRound(comparison, request.principal, request.params.roundId);
      const disclosureOf = await disclose(comparison, opened);
      const { table, visibility } = opened;
      const { round, dataVersion } = table;
      const key = storageKey(request, { dataVersion, visibility });
      let stored = comparison.responses.get(key);
      if (!stored) {
        const rows = exportRows(table, visibility, disclosureOf);
        const body = Buffer.from(await render({ dataVersion, round: roundHeadOf(round), rows }));
        stored = { body, etag: etagOf(dataVersion, body) };
        comparison.responses.set(key, stored);
      }
      reply.header('content-disposition', `attachment; filename="${round.code}.${extension}"`);
      return sendWithEtag(request, reply.type(mediaType), stored);
    },
  );
}
