import { declareProblems } from '@interlace/service-kit';

/** Rules of this service a request can break, as stable problem codes. */
declareProblems({
  'published-result-differs': { status: 409, title: 'The source is on record with another score' },
});
