import { roundOpenedV1 } from '@interlace/contracts';
import { type App, command, DomainError, uuidv7 } from '@interlace/service-kit';
import type { z } from 'zod';
import { demandOfficeOf, findNetwork } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { defaultBands } from './bands.ts';
import { demandOpenable } from './round.decide.ts';
import { openRoundBody, roundBody } from './round.schema.ts';
import { insertRound } from './round.store.ts';
import type { Round } from './round.ts';
import { roundView } from './round-body.ts';

export function openRoundRoute(app: App, { database, bus, library, now }: Questionnaire): void {
  app.post(
    '/api/v1/rounds',
    {
      schema: {
        operationId: 'openRound',
        tags: ['rounds'],
        summary: 'Open a round: a network answers one instrument version until a deadline',
        body: openRoundBody,
        response: { 201: roundBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const round = await roundFrom(tx, request.body);
      await demandOfficeOf(database.sql(tx), principal, round.networkId, dayOf(now()));
      demandOpenable(round, now());
      if (!(await library.find(tx, round.instrument))) {
        throw unknownReference(
          '/instrument',
          'instrument',
          `${round.instrument.code} ${round.instrument.version}`,
        );
      }
      if (!(await insertRound(tx, round))) {
        throw new DomainError('round-exists', `The id, or ${round.code} in this network, is taken.`);
      }
      const { id: roundId, closedAt: _, ...facts } = round;
      const times = { opensAt: round.opensAt.toISOString(), closesAt: round.closesAt.toISOString() };
      await bus.publish(tx, roundOpenedV1, { ...facts, ...times, roundId });
      const headers = { location: `/api/v1/rounds/${roundId}` };
      const { code, networkId, instrument, referenceYear, timeZone } = round;
      const audit = {
        object: { kind: 'round', id: roundId },
        after: { code, networkId, instrument: { ...instrument }, referenceYear, timeZone, ...times },
      };
      const view = await roundView(database.sql(tx), principal, [round], now());
      return { status: 201, headers, body: view(round), audit };
    }),
  );
}

async function roundFrom(tx: QuestionnaireTx, body: z.infer<typeof openRoundBody>): Promise<Round> {
  const network = await findNetwork(tx, body.networkId);
  if (!network) throw unknownReference('/networkId', 'network', body.networkId);
  return {
    ...body,
    id: body.id ?? uuidv7(),
    opensAt: new Date(body.opensAt),
    closesAt: new Date(body.closesAt),
    closedAt: null,
    bands: body.bands ?? defaultBands,
    fictitious: network.fictitious,
  };
}

const unknownReference = (name: string, what: string, which: string) =>
  new DomainError('not-found', `The ${what} ${which} is not known here.`, {
    invalidParams: [{ name, code: `unknown-${what}`, reason: 'is not known here' }],
  });
