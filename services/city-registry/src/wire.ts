import { createHash } from 'node:crypto';
import { code, uuid } from '@interlace/contracts';
import { cursorQuery, DomainError, decodeCursor } from '@interlace/service-kit';
import { z } from 'zod';

export const idParams = z.object({ id: uuid.describe('Id of what the path names') });

/** Made by the platform where the caller does not choose one. */
export const chosenId = uuid
  .optional()
  .meta({ description: 'Chosen by the caller; made by the platform if left out' });

export const listQuery = cursorQuery.shape;

/** Where a list goes on: after the code, or the id, of the last item of the page before. */
export const afterCode = (cursor: string | undefined): string | undefined => decodeCursor(cursor, code);
export const afterId = (cursor: string | undefined): string | undefined => decodeCursor(cursor, uuid);

/** An ETag for a thing without a version: it changes whenever a byte of the body does. */
export const contentTag = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);

/** The body names something the registry does not know. */
export const unknownReference = (name: string): DomainError =>
  new DomainError('unknown-reference', `${name.slice(1)} names nothing that is registered.`, {
    invalidParams: [{ name, code: 'unknown-reference', reason: 'is not registered' }],
  });
