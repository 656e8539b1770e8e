import { noticeRaisedV1 } from '@interlace/contracts';
import type { ReachRequest } from '@interlace/service-kit/testing';
import { eventually } from '@interlace/testkit';
import type { World } from './world.ts';

type Draft = Awaited<ReturnType<World['draft']>>;

/** A thread of a submission with one comment, both by its coordinator. */
export async function threadOf({ send }: World, { coordinator, url }: Pick<Draft, 'coordinator' | 'url'>) {
  const body = { question: 'walk.plan', text: 'Was it adopted?' };
  const opened = await send(coordinator, { method: 'POST', url: `${url}/threads`, body });
  return { threadId: String(opened.body.id), commentId: String(opened.body.comments[0].id) };
}

/** Requests about working on one submission together. */
export function requestsTogether(
  { id, url, threadId, commentId }: Draft & Awaited<ReturnType<typeof threadOf>>,
  area: string,
): Record<string, ReachRequest> {
  const about = { object: id };
  const section = `${url}/sections/${area}`;
  const thread = `${url}/threads/${threadId}`;
  const comment = `${thread}/comments/${commentId}`;
  const body = { text: 'By the council', mentions: [] };
  return {
    getBoard: { url: `${url}/board`, ...about },
    planSection: { url: section, body: { office: 'Schools office', dueAt: null }, ...about },
    markSectionReady: { url: `${section}/ready`, ...about },
    returnSection: { url: `${section}/return`, body: { note: 'One figure is wanting' }, ...about },
    listAnswerHistory: { url: `${url}/answers/walk.plan/history`, ...about },
    listAnswerChanges: { url: `${url}/changes`, ...about },
    getVisit: { url: `${url}/visits`, ...about },
    recordVisit: { url: `${url}/visits`, ...about },
    getPreviousAnswers: { url: `${url}/previous`, ...about },
    listThreads: { url: `${url}/threads`, ...about },
    openThread: { url: `${url}/threads`, body: { question: null, ...body }, ...about },
    addComment: { url: `${thread}/comments`, body, ...about },
    editComment: { url: comment, body, ...about },
    resolveThread: { url: `${thread}/resolve`, ...about },
    reopenThread: { url: `${thread}/reopen`, ...about },
    removeComment: { url: comment, ...about },
  };
}

/** Notices of a kind about a submission, once there are so many of them. */
export async function noticesOf({ events }: World, submissionId: string, notice: string, atLeast = 1) {
  const heard = () =>
    events
      .filter(({ type }) => type === noticeRaisedV1.type)
      .map(({ data }) => noticeRaisedV1.data.parse(data))
      .filter((data) => data.notice === notice && data.submissionId === submissionId);
  await eventually(() => heard().length >= atLeast);
  return heard();
}

/** The accounts of notices, in their order. */
export const subjectsOf = ({ to }: { to: ({ subject: string } | object)[] }): string[] =>
  to.flatMap((one) => ('subject' in one ? one.subject : [])).toSorted();
