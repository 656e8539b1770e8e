import { uuidv7 } from '@interlace/service-kit';
import type { ReachRequest } from '@interlace/service-kit/testing';

/** A request of every route about reviews. */
export function requestsForReviews(made: {
  id: string;
  url: string;
  roundId: string;
}): Record<string, ReachRequest> {
  const { id, url, roundId } = made;
  const question = 'walk.plan';
  const review = `${url}/reviews/${question}`;
  const about = { object: id };
  const aboutRound = { object: roundId };
  const seen = { version: 1, revision: 1 };
  const subject = uuidv7();
  return {
    listReviews: {
      url: '/reviews?limit=200',
      shows: id,
      searches: [`roundId=${roundId}`, 'state=open', 'assignee=nobody', 'sort=-due'],
    },
    listBlindReviews: { url: '/reviews/blind' },
    listSubmissionReviews: { url: `${url}/reviews`, ...about },
    getReview: { url: review, ...about },
    getReviewAgreement: { url: `/reviews/agreement?round=${roundId}`, ...aboutRound },
    drawReviewSample: {
      url: '/reviews/samples',
      body: { roundId, rule: { number: 1 }, evaluators: [subject] },
      ...aboutRound,
    },
    giveBlindVerdict: { url: `${review}/blind-verdict`, body: { verdict: 'accepted', version: 1 }, ...about },
    assignReviews: {
      url: '/reviews/assignments',
      body: { roundId, areas: ['no-such-area'], evaluators: [{ subject }] },
      ...aboutRound,
    },
    openQuery: {
      url: `${review}/query`,
      body: { text: 'Which plan?', dueAt: new Date(Date.now() + 86_400_000).toISOString(), ...seen },
      ...about,
    },
    replyToQuery: { url: `${review}/reply`, body: { text: 'This one', ...seen }, ...about },
    giveVerdict: { url: `${review}/verdict`, body: { verdict: 'accepted', ...seen }, ...about },
    acceptAnswers: {
      url: `${url}/reviews/acceptances`,
      body: { version: 1, questions: [question] },
      ...about,
    },
    raiseAppeal: { url: `${review}/appeal`, body: { text: 'It is there', ...seen }, ...about },
    decideAppeal: {
      url: `${review}/decision`,
      body: { outcome: 'dismissed', text: 'It is not', ...seen },
      ...about,
    },
    handOverReviews: {
      url: '/reviews/hand-overs',
      body: { items: [{ submissionId: id, question: 'walk.crossings' }], to: subject },
      ...about,
    },
  };
}
