import {
  type Instrument,
  stampTranslation,
  type Translation,
  type TranslationReport,
  translationReport,
  translationSchema,
} from '@interlace/instruments';
import { type App, command, DomainError, digest, notFound, requireVersion } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import {
  type TranslationKey,
  type TranslationProgress,
  translationKey,
  translationSummary,
  translationTag,
} from './translation.schema.ts';
import { findTranslation, storeTranslation } from './translation.store.ts';

/** A translation of 86 questions has some 200 kB. */
const BODY_LIMIT = 1_048_576;

export function saveTranslationRoute(app: App, { database, library, now }: Questionnaire): void {
  app.put(
    '/api/v1/instruments/:code/versions/:version/translations/:language',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        operationId: 'saveTranslation',
        tags: ['instruments'],
        summary: 'Put the texts of a published version in one language; the definition stays as it is',
        description:
          'It may lack pieces. An empty `source` is filled with the hash of the words as they stand. A first translation needs no If-Match, a change that of the revision it was made from.',
        params: translationKey,
        body: translationSchema,
        response: { 200: translationSummary, 201: translationSummary },
      },
    },
    command(database, async ({ request, tx }) => {
      const sql = database.sql(tx);
      const key = request.params;
      const published = await library.find(tx, key);
      if (!published) throw notFound('The instrument version');
      const translation = stampTranslation(published.instrument, request.body);
      const progress = sound(published.instrument, translation, key);
      const before = await findTranslation(sql, key);
      if (before) requireVersion(request, translationTag(key, before.revision));
      const revision = (before?.revision ?? 0) + 1;
      const changedAt = now();
      if (!(await storeTranslation(sql, translation, { revision, progress, changedAt }))) {
        throw new DomainError('version-stale', 'Somebody else changed the translation meanwhile.');
      }
      const { language } = key;
      const audit = {
        object: { kind: 'instrument', id: `${key.code}/${key.version}` },
        before: before && { language, revision: before.revision, ...before.progress },
        after: { language, revision, ...progress, texts: digest(JSON.stringify(translation)) },
      };
      return {
        status: before ? 200 : 201,
        headers: { etag: `"${translationTag(key, revision)}"` },
        body: { language, revision, ...progress, changedAt: changedAt.toISOString() },
        audit,
      };
    }),
  );
}

/** How far the translation is. @throws DomainError `translation-refused` with every finding, by the place in the body. */
function sound(instrument: Instrument, made: Translation, { language }: TranslationKey): TranslationProgress {
  const report = translationReport(instrument, made);
  if (made.language !== language) {
    const reason = `is not '${language}', which the address names`;
    report.findings.push({ where: 'language', code: 'other-language', reason });
  }
  if (report.findings.length > 0) {
    throw new DomainError('translation-refused', `${report.findings.length} finding(s).`, {
      invalidParams: report.findings.map(({ where, code, reason }) => ({ name: `/${where}`, code, reason })),
    });
  }
  return progressOf(report);
}

const progressOf = ({ pieces, states, missing, outdated }: TranslationReport): TranslationProgress => ({
  pieces,
  machineMade: states['machine-made'],
  reviewed: states.reviewed,
  missing: missing.length,
  outdated: outdated.length,
});
