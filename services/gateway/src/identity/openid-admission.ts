import type { GatewayDatabase } from '../gateway.ts';
import { type OpenidProvider, objectionTo } from './openid-providers.ts';

/** What the library asks before it lets somebody in who comes from a provider. */
interface Candidate {
  user: { id?: string };
  source: { method: string; oauth?: { providerId?: string; profile?: Readonly<Record<string, unknown>> } };
}

/**
 * Who comes from a provider is let in with a verified address of a domain the provider may speak for, with the assurance
 * it is to give, and as a member of the organisation it is for. Returns why not, for the library.
 */
export function openidAdmission(database: GatewayDatabase, providers: readonly OpenidProvider[]) {
  return async ({ user, source }: Candidate): Promise<{ error: string } | undefined> => {
    if (source.method !== 'oauth') return undefined;
    const provider = providers.find(({ id }) => id === source.oauth?.providerId);
    if (!provider) return { error: 'unknown-provider' };
    const objection = objectionTo(provider, source.oauth?.profile ?? {});
    if (objection !== undefined) return { error: objection };
    const { organisationId } = provider;
    if (organisationId === undefined) return undefined;
    const where = { userId: user.id ?? '', organizationId: organisationId };
    return (await database.client.member.count({ where })) > 0 ? undefined : { error: 'not-a-member' };
  };
}
