import { code, problem } from '@interlace/contracts';
import { type App, DomainError } from '@interlace/service-kit';
import { z } from 'zod';
import { progressVersion } from '../benchmarks/city-progress.ts';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import type { Comparison } from '../comparison.ts';
import { earlierSide } from '../routes/earlier-side.ts';
import { itemAsked } from '../routes/item-asked.ts';
import { type OpenCity, openCity } from '../routes/open-answers.ts';
import { cityParams, idParam, originQuery } from '../routes/open-round.ts';
import { sendStored } from '../routes/send-stored.ts';
import { explanationBody, type ToExplain } from './explanation-body.ts';
import { sideOf, versionSide } from './open-side.ts';
import { explanation } from './wire.ts';

const query = z
  .strictObject({
    ...originQuery.shape,
    item: code.optional().describe('Code of an indicator or composite; without it the headline'),
    since: idParam.optional().describe('An earlier round; without it the latest one before this'),
    fromVersion: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .describe('A version of the submission of this round, instead of another round'),
  })
  .refine(({ since, fromVersion }) => since === undefined || fromVersion === undefined, {
    path: ['fromVersion'],
    message: 'is asked for instead of `since`, not beside it',
  });

export function getChangesRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/changes',
    {
      schema: {
        operationId: 'explainChange',
        tags: ['explanations'],
        summary: 'Why a score of a city changed: question by question, corrections, instrument and method',
        params: cityParams,
        querystring: query,
        response: { 200: explanation, 409: problem },
      },
    },
    async (request, reply) => {
      const { origin, fromVersion } = request.query;
      const open = await openCity(comparison, request.principal, request.params, origin);
      const toExplain =
        fromVersion === undefined
          ? await sinceRound(comparison, request, open)
          : await sinceVersion(comparison, open, request.query.item, fromVersion);
      const { dataVersion } = toExplain;
      const make = () => explanationBody(toExplain);
      return sendStored(comparison, request, reply, { dataVersion, visibility: open.visibility, make });
    },
  );
}

interface Asked {
  readonly principal: Parameters<typeof earlierSide>[1];
  readonly query: z.infer<typeof query>;
}

async function sinceRound(
  comparison: Comparison,
  { principal, query: { item: asked, since } }: Asked,
  to: OpenCity,
): Promise<ToExplain> {
  const from = await earlierSide(comparison, principal, to, { since, tells: 'answers' });
  const [before, after] = await Promise.all([
    sideOf(comparison, from.member.score),
    sideOf(comparison, to.member.score),
  ]);
  const { code: item } = itemAsked(after.instrument, asked, 'item');
  const { submissionVersion } = to.member.score;
  const isCorrected = submissionVersion > 1;
  const firstSent = isCorrected ? await versionSide(comparison, to.member.score, 1) : undefined;
  return {
    from,
    to,
    explained: { item, from: before, to: after, ...(firstSent && { firstSent }) },
    says:
      isCorrected && !firstSent
        ? ['The answers first sent are not known here: corrections count as answers.']
        : [],
    dataVersion: fingerprint([progressVersion(from, to), firstSent !== undefined]).slice(0, 32),
  };
}

async function sinceVersion(
  comparison: Comparison,
  to: OpenCity,
  asked: string | undefined,
  version: number,
): Promise<ToExplain> {
  const { score } = to.member;
  const after = await sideOf(comparison, score);
  const { code: item } = itemAsked(after.instrument, asked, 'item');
  const before =
    version < score.submissionVersion ? await versionSide(comparison, score, version) : undefined;
  if (!before)
    throw new DomainError(
      'answers-unknown',
      `There are no answers of a version ${version} before the present one.`,
      {
        invalidParams: [
          { name: 'fromVersion', code: 'answers-unknown', reason: 'is no earlier version known here' },
        ],
      },
    );
  return {
    from: { ...to, version },
    to,
    explained: { item, from: before, to: after, cause: 'correction' },
    says: [],
    dataVersion: to.table.dataVersion,
  };
}
