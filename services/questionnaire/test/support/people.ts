import type { Principal, Role } from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';

export type Person = Omit<Principal, 'subject'> & { subject: string };

const person = (
  kind: Principal['organisation']['kind'],
  id: string,
  roles: Role[],
  mandates: Principal['mandates'] = [],
): Person => ({ subject: uuidv7(), organisation: { id, kind }, roles, mandates });

export const ofCity = (cityId: string, role: Role = 'city-coordinator') => person('city', cityId, [role]);
/** The office of every network in these tests; `tellOfCity` makes it a member. */
export const OFFICE = uuidv7();
export const manager = (office = OFFICE) => person('network-office', office, ['network-manager']);
export const administrator = () => person('network-office', uuidv7(), ['platform-administrator']);
export const partnerOf = (cityId: string, until: string | null = null) =>
  person(
    'technical-partner',
    uuidv7(),
    ['partner-analyst'],
    [{ cityId, kind: 'support', roundId: null, until }],
  );
export const evaluatorOf = (cityId: string, role: Role = 'evaluator') =>
  person('evaluator', uuidv7(), [role], [{ cityId, kind: 'evaluation', roundId: null, until: null }]);
