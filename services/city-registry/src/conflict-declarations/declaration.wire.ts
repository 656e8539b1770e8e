import { instant, uuid } from '@interlace/contracts';
import { z } from 'zod';
import type { ConflictDeclaration } from './declaration.ts';
import { conflictKinds } from './declaration.ts';

const kind = z.enum(conflictKinds).meta({ description: '`none`, or the kind of the tie' });

/** Who of the evaluator's people declared it is for the evaluator to know, and not shown. */
export const declarationBody = z
  .object({
    id: uuid,
    evaluatorId: uuid,
    cityId: uuid,
    kind,
    declaredAt: instant,
  })
  .meta({ id: 'ConflictDeclaration' });

export const newDeclaration = z.strictObject({ cityId: uuid, kind });

export const toDeclarationBody = ({ id, evaluatorId, cityId, kind, declaredAt }: ConflictDeclaration) => ({
  id,
  evaluatorId,
  cityId,
  kind,
  declaredAt: declaredAt.toISOString(),
});
