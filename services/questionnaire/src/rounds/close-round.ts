import { noticeRaisedV1, roundClosedV1 } from '@interlace/contracts';
import type { AuditDetails } from '@interlace/service-kit';
import { citiesOf } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import { readExtendedCities } from '../extensions/extension.store.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { NEWS_MS } from '../schedule/reminder.decide.ts';
import { endOf, type Round } from './round.ts';

/**
 * Tells that a round was sealed: to other services, and to the coordinators of its cities but for those who go on in an
 * extension. Returns what the audit log holds of it.
 * @param by account that closed it; absent where the clock did
 */
export async function announceClosing(
  { database, bus, now }: Questionnaire,
  tx: QuestionnaireTx,
  round: Round,
  by?: string,
): Promise<AuditDetails & Required<Pick<AuditDetails, 'object'>>> {
  const { id: roundId, networkId } = round;
  const ended = endOf(round);
  const closedAt = ended.toISOString();
  await bus.publish(tx, roundClosedV1, { roundId, networkId, closedAt });
  const isNews = now().getTime() - ended.getTime() < NEWS_MS;
  const sql = database.sql(tx);
  const extended = await readExtendedCities(sql, roundId, ended);
  const cities = isNews ? await citiesOf(sql, networkId, dayOf(now())) : [];
  const notices = cities
    .filter((cityId) => !extended.has(cityId))
    .map((cityId) => ({
      notice: 'round-closed',
      cityId,
      roundId,
      submissionId: null,
      to: [{ organisationId: cityId, role: 'city-coordinator' as const }],
      by,
      at: now().toISOString(),
    }));
  if (notices.length > 0) await bus.publish(tx, noticeRaisedV1, notices);
  return {
    object: { kind: 'round', id: roundId },
    before: { closesAt: round.closesAt.toISOString(), closedAt: null },
    after: { closesAt: round.closesAt.toISOString(), closedAt },
  };
}
