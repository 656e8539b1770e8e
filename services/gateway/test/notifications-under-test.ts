import { type DataOf, noticeRaisedV1 } from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import type { GatewayTx } from '../src/gateway.ts';
import { notificationsConsumer } from '../src/notifications/notifications.consumer.ts';
import { city, type GatewayUnderTest } from './gateway-under-test.ts';

type Notice = DataOf<typeof noticeRaisedV1>;
export const round = '01890000-0000-7000-8000-0000000000a1';
export const submission = '01890000-0000-7000-8000-0000000000b1';

/** Hands a notice to the gateway as the bus does; told twice, it has one id. Answers its id. */
export async function raise(
  { database, now, noticeMails }: GatewayUnderTest,
  change: Partial<Notice> & Pick<Notice, 'to'>,
  id = uuidv7(),
): Promise<string> {
  const { handlers } = notificationsConsumer({ database, now, wake: noticeMails.wake });
  const data: Notice = {
    notice: 'section-assigned',
    cityId: city,
    roundId: round,
    submissionId: submission,
    at: now().toISOString(),
    ...change,
  };
  type Handler = (event: object, tx: GatewayTx) => Promise<void>;
  const handler = handlers[noticeRaisedV1.type] as Handler | undefined;
  await database.transaction(async (tx) => handler?.({ id, type: noticeRaisedV1.type, data }, tx));
  return id;
}

export interface Heard {
  text: string;
  /** The data of every event of a name. */
  of(event: string): Record<string, unknown>[];
  close(): void;
}

/** Listens to live updates, at whichever address. */
export async function listen(url: string, headers: Record<string, string>): Promise<Heard> {
  const closing = new AbortController();
  const response = await fetch(`${url}/api/v1/live`, { headers, signal: closing.signal });
  const heard: Heard = {
    text: '',
    of: (event) =>
      [...heard.text.matchAll(/event: (.+)\ndata: (.+)\n/g)].flatMap(([, name, data = '']) =>
        name === event ? [JSON.parse(data)] : [],
      ),
    close: () => closing.abort(),
  };
  (async () => {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) heard.text += chunk;
  })().catch(() => {});
  return heard;
}
