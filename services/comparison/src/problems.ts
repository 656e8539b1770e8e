import { declareProblems } from '@interlace/service-kit';

/** What a request can ask of this service in vain, as stable problem codes. */
declareProblems({
  'no-earlier-round': { status: 404, title: 'There is no earlier round to compare with' },
  'round-without-sample': { status: 409, title: 'The round has no such figures' },
  'release-group-too-small': { status: 409, title: 'Too few cities to be released' },
  'round-still-open': { status: 409, title: 'The round is still open' },
  'release-not-ready': { status: 409, title: 'The figures are not ready to be released' },
  'release-not-reproducible': { status: 409, title: 'A figure does not follow from the scored questions' },
  'not-comparable': { status: 409, title: 'These figures cannot be compared' },
  'export-too-large': { status: 409, title: 'The export is too large for this format' },
  'item-unknown': { status: 400, title: 'The instrument of this round has no such item' },
  'weight-set-exists': { status: 409, title: 'The organisation has a weight set of this name' },
  'weight-set-not-yours': { status: 403, title: 'The weight set belongs to another organisation' },
  'sample-too-large': { status: 422, title: 'The sample is too large for the laboratory' },
  'method-refused': { status: 422, title: 'The method has no result for this' },
  'answer-refused': { status: 400, title: 'The answers do not fit the instrument' },
  'instrument-unknown': { status: 409, title: 'The instrument of these figures is not known here yet' },
  'method-unknown': { status: 409, title: 'The method version of these figures is not known here' },
  'answers-unknown': { status: 409, title: 'The answers behind these figures are not known here' },
  'too-many-plans': { status: 409, title: 'The city keeps as many plans as it may' },
});
