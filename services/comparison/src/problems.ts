import { declareProblems } from '@interlace/service-kit';

/** What a request can ask of this service in vain, as stable problem codes. */
declareProblems({
  'no-earlier-round': { status: 404, title: 'There is no earlier round to compare with' },
  'not-comparable': { status: 409, title: 'These figures cannot be compared' },
  'export-too-large': { status: 409, title: 'The export is too large for this format' },
  'item-unknown': { status: 400, title: 'The instrument of this round has no such item' },
  'method-refused': { status: 422, title: 'The method has no result for this' },
});
