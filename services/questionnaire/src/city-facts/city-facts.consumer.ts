import {
  cityProfileChangedV1,
  cityRegisteredV1,
  mandateEndedV1,
  mandateGivenV1,
  networkFoundedV1,
  networkJoinedV1,
  networkLeftV1,
  topics,
} from '@interlace/contracts';
import type { Subscription } from '@interlace/event-bus';
import type { QuestionnaireTx } from '../questionnaire.ts';

const date = (day: string) => new Date(`${day}T00:00:00Z`);
const dateOrNull = (day: string | null) => (day === null ? null : date(day));

/**
 * What this service needs to know of the registry: which cities and networks are invented, who is a member where,
 * which mandates stand. Each handler is one row written as the event says, so repeats and the disorder between the two
 * topics do no harm.
 */
export const cityFacts: Subscription<QuestionnaireTx> = {
  group: 'questionnaire',
  topics: [topics.organisations, topics.networks],
  handlers: {
    [cityRegisteredV1.type]: ({ data }, tx) => keepCity(tx, data),
    [cityProfileChangedV1.type]: ({ data }, tx) => keepCity(tx, data),
    [networkFoundedV1.type]: async ({ data: { networkId, fictitious } }, tx) => {
      const fact = { networkId, fictitious };
      await tx.networkFact.upsert({ where: { networkId }, create: fact, update: fact });
    },
    [networkJoinedV1.type]: async ({ data: { networkId, organisationId, since } }, tx) => {
      const stay = { networkId, organisationId, since: dateOrNull(since), until: null };
      const where = { networkId_organisationId: { networkId, organisationId } };
      await tx.membership.upsert({ where, create: stay, update: stay });
    },
    [networkLeftV1.type]: async ({ data: { networkId, organisationId, until } }, tx) => {
      await tx.membership.updateMany({ where: { networkId, organisationId }, data: { until: date(until) } });
    },
    [mandateGivenV1.type]: async ({ data: { mandateId, cityId, organisationId, kind } }, tx) => {
      const mandate = { mandateId, cityId, organisationId, kind };
      await tx.mandate.upsert({ where: { mandateId }, create: mandate, update: mandate });
    },
    [mandateEndedV1.type]: async ({ data: { mandateId, endedOn } }, tx) => {
      await tx.mandate.updateMany({ where: { mandateId }, data: { endedOn: date(endedOn) } });
    },
  },
};

async function keepCity(
  tx: QuestionnaireTx,
  { cityId, profile }: { cityId: string; profile: { fictitious: boolean } },
): Promise<void> {
  const fact = { cityId, fictitious: profile.fictitious };
  await tx.cityFact.upsert({ where: { cityId }, create: fact, update: fact });
}
