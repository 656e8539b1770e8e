import { cityProfileChangedV1, cityRegisteredV1, networkFoundedV1, topics } from '@interlace/contracts';
import type { Subscription } from '@interlace/event-bus';
import { relationHandlers } from '@interlace/service-kit';
import type { QuestionnaireDatabase, QuestionnaireTx } from '../questionnaire.ts';
import { relationTables } from './city-facts.store.ts';

/**
 * What this service needs to know of the registry: which cities and networks are invented, what cities are called, who is a member where,
 * which mandates stand. Each handler is one row written as the event says, so repeats and the disorder between the two
 * topics do no harm.
 */
export const cityFactsOf = (database: Pick<QuestionnaireDatabase, 'sql'>): Subscription<QuestionnaireTx> => ({
  group: 'questionnaire',
  topics: [topics.organisations, topics.networks],
  handlers: {
    ...relationHandlers(database, relationTables),
    [cityRegisteredV1.type]: ({ data }, tx) => keepCity(tx, data),
    [cityProfileChangedV1.type]: ({ data }, tx) => keepCity(tx, data),
    [networkFoundedV1.type]: async ({ data: { networkId, fictitious } }, tx) => {
      const fact = { networkId, fictitious };
      await tx.networkFact.upsert({ where: { networkId }, create: fact, update: fact });
    },
  },
});

async function keepCity(
  tx: QuestionnaireTx,
  { cityId, profile }: { cityId: string; profile: { fictitious: boolean; country: string; name: string } },
): Promise<void> {
  const { fictitious, country, name } = profile;
  const fact = { cityId, fictitious, country, name };
  await tx.cityFact.upsert({ where: { cityId }, create: fact, update: fact });
}
