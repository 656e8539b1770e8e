import type { Instrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { completeBody } from './complete-answers.ts';
import { manager, ofCity } from './people.ts';
import { tellOfCity } from './registry.ts';
import { type RunningService, startService } from './running-service.ts';

const DAY = 86_400_000;

export const publish = ({ send }: RunningService, instrument: Instrument) =>
  send(manager(), { method: 'POST', url: '/instruments', body: instrument });

/** A round that opened yesterday and ends tomorrow. */
export async function openRound(
  { send, clock }: RunningService,
  networkId: string,
  { code, version }: Instrument = sampleMobilityInstrument,
): Promise<string> {
  const opened = await send(manager(), {
    method: 'POST',
    url: '/rounds',
    body: {
      networkId,
      code: `round-${uuidv7()}`,
      name: 'A round',
      instrument: { code, version },
      opensAt: new Date(clock.now.getTime() - DAY).toISOString(),
      closesAt: new Date(clock.now.getTime() + DAY).toISOString(),
      referenceYear: 2026,
    },
  });
  return opened.body.id;
}

interface Setting {
  instrument?: Instrument;
  fictitious?: boolean;
}

/** A city with a draft in an open round of a published instrument. */
async function draft(
  service: RunningService,
  { instrument = sampleMobilityInstrument, fictitious = false }: Setting = {},
) {
  await publish(service, instrument);
  const { cityId, networkId } = await tellOfCity(service, { fictitious });
  const roundId = await openRound(service, networkId, instrument);
  const coordinator = ofCity(cityId);
  const made = await service.send(coordinator, { method: 'POST', url: '/submissions', body: { roundId } });
  const id: string = made.body.id;
  return { cityId, networkId, roundId, coordinator, id, url: `/submissions/${id}` };
}

export type Draft = Awaited<ReturnType<typeof draft>>;

/** The same, answered and sent; before that, whatever is to be done to the draft. */
async function sent(
  service: RunningService,
  setting: Setting & { before?: (made: Draft) => Promise<void> } = {},
) {
  const made = await draft(service, setting);
  const { coordinator, url } = made;
  const body = completeBody(setting.instrument ?? sampleMobilityInstrument);
  await service.send(coordinator, { method: 'PUT', url: `${url}/answers`, body });
  await setting.before?.(made);
  await service.send(coordinator, { method: 'POST', url: `${url}/submit` });
  return made;
}

/** The running service, and ways to bring it into a situation through its own doors. */
export async function startWorld() {
  const service = await startService();
  return {
    ...service,
    draft: (setting?: Setting) => draft(service, setting),
    sent: (setting?: Parameters<typeof sent>[1]) => sent(service, setting),
  };
}
export type World = Awaited<ReturnType<typeof startWorld>>;
