import { ADMINISTRATOR, EVALUATOR, type InventedNetwork, REVIEW_LEAD } from '../../src/network.ts';
import { COUNCIL_READER, PARTNER } from './people.ts';
import { APPEALED, CORRECTED, QUERIED, type SampleRounds } from './sample-rounds.ts';

/** A page as somebody opens it. */
export interface PageEntry {
  /** As the router writes it. */
  readonly route: string;
  /** What tells it from other pages of the same route. */
  readonly of?: string;
  /** Nobody where left out. */
  readonly account?: string;
  /** The address, where it is not the route itself. */
  readonly path?: string;
  /** A button that is pressed before the page is looked at, by its text. */
  readonly opens?: string;
  /** Name of the file in which a guide or the README shows it. */
  readonly picture?: string;
}

/** Every page of the portal with something in it, seen by the people it is made for. */
export function pagesOf(network: InventedNetwork, rounds: SampleRounds): readonly PageEntry[] {
  const [first, second, third] = network.cities.map(({ account }) => account);
  const contributor = `contributor-${network.cities[0]?.code}`;
  const { draftId, underReviewId, releasedId, roundId } = rounds;
  const draft = `/submissions/${draftId}`;
  const underReview = `/submissions/${underReviewId}`;
  const scorecard = `/cities/${network.cities[2]?.id}/rounds/${roundId}`;
  const compared = network.cities.slice(2, 6).map(({ id }) => id);
  const released = `/submissions/${releasedId}`;
  const ofDraft = (route: string, account = first) => ({
    route,
    account,
    path: route.replace('/submissions/$id', draft),
  });
  return [
    { route: '/', of: 'for nobody yet' },
    { route: '/', of: 'for a coordinator', account: first },
    { route: '/', of: 'for a council reader', account: COUNCIL_READER },
    { route: '/', of: 'for an evaluator', account: EVALUATOR },
    { route: '/', of: 'for an office', account: ADMINISTRATOR },
    { route: '/', of: 'for a partner', account: PARTNER, picture: 'guide-partner-home' },
    { route: '/help' },
    { route: '/help/$page', path: '/help/coordinator' },
    { route: '/sign-in' },
    { route: '/invitation' },
    { route: '/password-reset' },
    { route: '/email-verification' },
    ...['/account', '/account/security', '/account/sessions', '/account/notifications', '/account/data'].map(
      (route) => ({ route, account: first }),
    ),
    { route: '/notifications', account: first },
    { route: '/organisation/members', account: first },
    { route: '/organisation/api-keys', account: first },
    { route: '/rounds', account: ADMINISTRATOR },
    { route: '/rounds/new', account: ADMINISTRATOR, picture: 'guide-office-open-round' },
    {
      route: '/rounds/$id',
      of: 'for an office',
      account: ADMINISTRATOR,
      path: `/rounds/${roundId}`,
      picture: 'guide-office-round',
    },
    { route: '/rounds/$id', of: 'for a city', account: first, path: `/rounds/${roundId}` },
    { route: '/instruments/xlsform', account: ADMINISTRATOR, picture: 'guide-administrator-questionnaires' },
    { ...ofDraft('/submissions/$id'), picture: 'guide-coordinator-overview' },
    {
      ...ofDraft('/submissions/$id', COUNCIL_READER),
      of: 'for a council reader',
      picture: 'guide-council-overview',
    },
    {
      route: '/submissions/$id/questions/$question',
      of: 'in work',
      picture: 'guide-question',
      account: first,
      path: `${draft}/questions/${QUERIED}`,
    },
    {
      route: '/submissions/$id/questions/$question',
      of: 'for a council reader',
      account: COUNCIL_READER,
      path: `${draft}/questions/${CORRECTED}`,
    },
    ofDraft('/submissions/$id/self-score'),
    { ...ofDraft('/submissions/$id/board'), picture: 'guide-coordinator-sections' },
    {
      ...ofDraft('/submissions/$id/board', contributor),
      of: 'for a contributor',
      picture: 'guide-contributor-sections',
    },
    { ...ofDraft('/submissions/$id/evidence'), picture: 'guide-evidence' },
    { ...ofDraft('/submissions/$id/discussion'), picture: 'guide-discussion' },
    { ...ofDraft('/submissions/$id/check'), picture: 'guide-check' },
    ofDraft('/submissions/$id/workbook'),
    { route: '/submissions/$id/receipt', account: third, path: `${released}/receipt` },
    { route: '/submissions/$id/reviews', account: second, path: `${underReview}/reviews` },
    {
      route: '/submissions/$id/reviews/$question',
      account: second,
      path: `${underReview}/reviews/${QUERIED}`,
    },
    { route: '/scorecard', account: third },
    { route: '/scorecard', of: 'for an office', account: ADMINISTRATOR },
    { route: '/cities/$cityId/rounds/$roundId', account: third, path: scorecard, picture: 'scorecard' },
    {
      route: '/cities/$cityId/rounds/$roundId',
      of: 'for an office',
      account: ADMINISTRATOR,
      path: scorecard,
    },
    {
      route: '/cities/$cityId/rounds/$roundId/derivation/$code',
      account: third,
      path: `${scorecard}/derivation/commitment`,
    },
    { route: '/comparison', account: third },
    {
      route: '/comparison',
      of: 'of four cities',
      account: third,
      path: `/comparison?${new URLSearchParams({ round: roundId, cities: compared.join(',') })}`,
    },
    { route: '/reviews', account: EVALUATOR, picture: 'guide-evaluator-list' },
    {
      route: '/reviews',
      of: 'sharing out',
      account: REVIEW_LEAD,
      opens: 'reviews:assign.button',
      picture: 'guide-lead-share-out',
    },
    { route: '/reviews/conflicts', account: EVALUATOR },
    {
      route: '/reviews/agreement',
      account: REVIEW_LEAD,
      picture: 'guide-lead-agreement',
      path: `/reviews/agreement?round=${roundId}`,
    },
    { route: '/reviews/cities', account: REVIEW_LEAD },
    {
      route: '/reviews/cities/$submissionId',
      account: REVIEW_LEAD,
      path: `/reviews/cities/${underReviewId}`,
    },
    {
      route: '/reviews/cities/$submissionId',
      of: 'ready for release',
      account: REVIEW_LEAD,
      path: `/reviews/cities/${rounds.readyId}`,
      picture: 'guide-lead-release',
    },
    ...[QUERIED, CORRECTED, APPEALED].map((question) => ({
      route: '/reviews/$submissionId/$question',
      of: question,
      account: EVALUATOR,
      path: `/reviews/${underReviewId}/${question}`,
      ...(question === CORRECTED && { picture: 'guide-evaluator-review' }),
    })),
  ];
}
