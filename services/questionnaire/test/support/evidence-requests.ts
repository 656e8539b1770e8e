import type { ReachRequest } from '@interlace/service-kit/testing';
import { pdf } from './evidence-files.ts';
import type { RunningService } from './running-service.ts';
import type { Draft } from './world.ts';

/** Puts a file behind an answer of a draft. Answers its id. */
export async function backedBy(service: Pick<RunningService, 'send'>, made: Draft): Promise<string> {
  const { coordinator, url } = made;
  const added = await service.send(coordinator, {
    method: 'POST',
    url: `${url}/evidence/files?name=plan.pdf`,
    body: pdf(made.id),
    headers: { 'content-type': 'application/pdf' },
  });
  const reference = `${url}/answers/walk.plan/evidence/${added.body.id}`;
  await service.send(coordinator, { method: 'PUT', url: reference, body: {} });
  return added.body.id;
}

/** One request for each route of the evidence of a submission. */
export function requestsForEvidence({ id, url }: Draft, evidenceId: string): Record<string, ReachRequest> {
  const about = { object: id };
  const item = `${url}/evidence/${evidenceId}`;
  const reference = `${url}/answers/walk.plan/evidence/${evidenceId}`;
  return {
    listEvidence: { url: `${url}/evidence`, ...about },
    downloadEvidence: { url: `${item}/content`, ...about },
    addEvidenceLink: { url: `${url}/evidence/links`, body: { url: 'https://city.example' }, ...about },
    uploadEvidenceFile: { url: `${url}/evidence/files?name=note.txt`, body: 'A note', ...about },
    changeEvidence: { url: item, body: { note: 'Of May' }, ...about },
    referToEvidence: { url: reference, body: { place: 'page 2' }, ...about },
    stopReferringToEvidence: { url: reference, ...about },
    removeEvidence: { url: item, ...about },
  };
}
