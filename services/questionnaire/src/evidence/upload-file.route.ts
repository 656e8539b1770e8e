import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type App, command, DomainError, notFound, uuidv7 } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { findOwn } from '../submissions/find-in-sight.ts';
import { isOwn } from '../submissions/submission.access.ts';
import { submissionParams } from '../submissions/submission.params.ts';
import { findSubmission } from '../submissions/submission.store.ts';
import { auditEvidence, auditedItem } from './evidence.audit.ts';
import { demandOpenLibrary, demandRoom, demandRoomOnDraft } from './evidence.decide.ts';
import { addedEvidence, uploadQuery } from './evidence.schema.ts';
import { bringBack, countItems, hasContent, insertItem } from './evidence.store.ts';
import type { EvidenceShelf } from './evidence-shelf.ts';
import { fileNameOf } from './file-name.ts';
import { refusedContent } from './judge-content.ts';
import { tooLarge } from './receive-file.ts';
import { Upload } from './upload.ts';

const contents = z.unknown().meta({
  type: 'string',
  format: 'binary',
  description: 'The content of the file, as it is',
});

/** Uploads stand in a scope of their own: whatever its type, a body is a stream here and is never parsed. */
export function uploadFileRoute(app: App, questionnaire: Questionnaire, shelf: EvidenceShelf): void {
  const { database, now } = questionnaire;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, body, done) => done(null, body));

  app.post(
    '/api/v1/submissions/:id/evidence/files',
    {
      schema: {
        operationId: 'uploadEvidenceFile',
        tags: ['evidence'],
        summary: 'Add a file to the evidence of a submission',
        description:
          'The file is the body. Its type is judged by its content, whatever Content-Type says; `listEvidence` tells what is ' +
          'taken. Content that is there already is not kept twice: the item that has it is answered, with `wasThere`. ' +
          'The same Idempotency-Key with the same content is the same request.',
        consumes: ['application/octet-stream'],
        params: submissionParams,
        querystring: uploadQuery,
        body: contents,
        response: { 200: addedEvidence, 201: addedEvidence },
      },
      preHandler: async (request: FastifyRequest<{ Params: { id: string } }>) => {
        try {
          await demandMay(questionnaire, request);
          request.body = await receive(questionnaire, shelf, request);
        } catch (error) {
          await dropRest(request);
          throw error;
        }
      },
      onResponse: async ({ body, log }, { statusCode }) => {
        if (!(body instanceof Upload)) return;
        await rm(body.path, { force: true });
        // A refusal has undone everything; after a fault of ours nobody knows, and the sweeper looks later.
        if (statusCode < 400 || statusCode >= 500) return;
        await body.discard(shelf.store).catch((error) => log.warn({ err: error }, 'a refused upload stays'));
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const upload = request.body;
      if (!(upload instanceof Upload)) throw new Error('the body was not received');
      const sql = database.sql(tx);
      const submission = await findOwn(sql, principal, request.params.id, 'to-save');
      demandOpenLibrary(submission);
      const { sha256, bytes, type } = upload;
      const { mediaType } = type;
      const count = await countItems(sql, submission.id);
      const present = await bringBack(sql, submission.id, sha256);
      if (present?.wasThere) return { status: 200, body: present, audit: null };
      if (present) {
        demandRoomOnDraft(count);
        const audit = auditEvidence(submission, present.id, { after: { sha256, broughtBack: true } });
        return { status: 200, body: present, audit };
      }
      demandRoom(count);
      const objectKey = await upload.keep(shelf.store, submission.id);
      const name = fileNameOf(request.query.name, type);
      const { visibility } = request.query;
      const file = { name, mediaType, bytes, sha256 };
      const item = { id: uuidv7(), submissionId: submission.id, title: name, visibility };
      const id = await insertItem(
        sql,
        { ...item, content: { file: { ...file, objectKey } } },
        { at: now(), subject: principal.subject },
      );
      if (id === null) return sameMeanwhile(await bringBack(sql, submission.id, sha256));
      const after = auditedItem({ kind: 'file', visibility, title: name, file });
      return {
        status: 201,
        body: { id, mediaType, wasThere: false },
        audit: auditEvidence(submission, id, { after }),
      };
    }),
  );
}

/** Somebody stored the same content a moment earlier; what was kept for this upload is swept away later. */
function sameMeanwhile(present: Awaited<ReturnType<typeof bringBack>>) {
  if (!present) throw new Error('the content is neither there nor could it be added');
  return { status: 200, body: { ...present, wasThere: true }, audit: null };
}

/** Whatever would be refused afterwards is refused before the file is taken in; a full library once its content is known. */
async function demandMay({ database }: Questionnaire, request: FastifyRequest<{ Params: { id: string } }>) {
  const found = await findSubmission(database.pool, request.params.id);
  if (!found || !isOwn(request.principal, found.cityId)) throw notFound('The submission');
  demandOpenLibrary(found);
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new DomainError('media-type-unsupported', 'Send the file as it is, without Content-Encoding.');
}

async function receive(
  { database }: Questionnaire,
  { store, bytesPerFile, malware }: EvidenceShelf,
  { body, headers, params: { id } }: FastifyRequest<{ Params: { id: string } }>,
): Promise<Upload> {
  if (!isStream(body)) throw refusedContent('empty', 'is missing: send it as the body');
  if (Number(headers['content-length'] ?? 0) > bytesPerFile) throw tooLarge(bytesPerFile);
  const upload = await Upload.receive(body, store.spool, bytesPerFile);
  try {
    // What is there is taken by a full library too: the same request may have filled it.
    const isThere = await hasContent(database.pool, id, upload.sha256);
    if (!isThere) demandRoom(await countItems(database.pool, id));
    await malware?.(upload.path);
    // Before the transaction: none shall wait for a store.
    if (!isThere) await upload.keep(store, id);
    return upload;
  } catch (error) {
    await rm(upload.path, { force: true });
    throw error;
  }
}

const isStream = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && 'iterator' in body;

/** What is still to come is dropped before the answer; on a connection that breaks meanwhile it would be lost. */
async function dropRest({ raw }: FastifyRequest): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  raw.resume();
  await finished(raw, { writable: false }).catch(() => {});
}
