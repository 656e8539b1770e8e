import { z } from 'zod';
import { listAll } from '../api-client.ts';
import type { Operator } from './operator.ts';

const mail = z.object({
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  createdAt: z.string(),
});

/** The mails this machine keeps for want of a mail server, the newest last. */
export async function mails(operator: Operator): Promise<number> {
  const kept = await listAll(await operator.as('administrator'), '/api/v1/mails', mail);
  for (const { recipient, subject, body, createdAt } of kept.reverse())
    process.stdout.write(`To: ${recipient}\nDate: ${createdAt}\nSubject: ${subject}\n\n${body}\n\n`);
  return 0;
}
