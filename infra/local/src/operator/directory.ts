import { z } from 'zod';
import { type ApiClient, listAll } from '../api-client.ts';
import { StartFault } from '../supervisor/start-fault.ts';

const organisation = z.object({ id: z.string(), code: z.string(), name: z.string() });

/** A city or another organisation by its code. @throws StartFault where none is registered */
export async function organisationByCode(
  client: ApiClient,
  code: string,
): Promise<z.infer<typeof organisation>> {
  for (const path of ['/api/v1/cities', '/api/v1/organisations']) {
    const found = (await listAll(client, path, organisation)).find((one) => one.code === code);
    if (found) return found;
  }
  throw new StartFault(`No city or organisation has the code ${code}.`);
}
