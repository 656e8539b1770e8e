import { translationSchema } from '@interlace/instruments';
import { type App, notFound, sendWithEtag } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { instrumentKey } from './instrument.schema.ts';
import { translationKey, translationSummary, translationTag } from './translation.schema.ts';
import { findTranslation, listTranslations } from './translation.store.ts';

export function readTranslationsRoutes(app: App, { database, library }: Questionnaire): void {
  app.get(
    '/api/v1/instruments/:code/versions/:version/translations',
    {
      schema: {
        operationId: 'listTranslations',
        tags: ['instruments'],
        summary: 'Languages a published version is translated into, and how far',
        params: instrumentKey,
        response: { 200: z.object({ items: z.array(translationSummary) }) },
      },
    },
    async (request, reply) => {
      const published = await library.find(database.client, request.params);
      if (!published) throw notFound('The instrument version');
      return sendTagged(request, reply, { items: await listTranslations(database.pool, request.params) });
    },
  );

  app.get(
    '/api/v1/instruments/:code/versions/:version/translations/:language',
    {
      schema: {
        operationId: 'getTranslation',
        tags: ['instruments'],
        summary: 'The texts of a published version in one language',
        description:
          'Pieces that lack, or whose `source` is not the hash of the present words, are shown in the source language.',
        params: translationKey,
        response: { 200: translationSchema },
      },
    },
    async (request, reply) => {
      const found = await findTranslation(database.pool, request.params);
      if (!found) throw notFound('The translation');
      reply.type('application/json; charset=utf-8');
      const etag = translationTag(request.params, found.revision);
      return sendWithEtag(request, reply, { etag, body: found.text });
    },
  );
}
