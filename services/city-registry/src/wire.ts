import { createHash } from 'node:crypto';
import { uuid } from '@interlace/contracts';
import { allow, cursorQuery, decodeCursor } from '@interlace/service-kit';
import { z } from 'zod';

/** Who keeps the register; everybody signed in may read it. */
export const keepers = allow('network-manager', 'platform-administrator');

export const idParams = z.object({ id: uuid });

/** Made by the platform where the caller does not choose one. */
export const chosenId = uuid.optional().meta({ description: 'Chosen by the caller; made by the platform if left out' });

export const listQuery = cursorQuery.shape;

/** The code or id the page before ended with. */
export const afterCursor = (cursor: string | undefined): string | undefined => decodeCursor(cursor, z.string().max(100));

/** An ETag for a thing without a version: it changes whenever a byte of the body does. */
export const contentTag = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
