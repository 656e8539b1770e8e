import { declareProblems } from '@interlace/service-kit/problems';

/** Rules of the registry a request can break, as stable problem codes. */
declareProblems({
  'organisation-exists': { status: 409, title: 'The organisation is already registered' },
  'city-exists': { status: 409, title: 'The city is already registered' },
  'network-exists': { status: 409, title: 'The network already exists' },
  'facts-contradict': { status: 422, title: 'The facts contradict each other' },
  'other-city': { status: 403, title: 'This is not your city' },
  'fact-fixed': { status: 403, title: 'This fact is not yours to change' },
  'unknown-reference': { status: 422, title: 'The request names something that is not registered' },
  'already-a-member': { status: 409, title: 'The organisation is a member already' },
  'not-a-member': { status: 409, title: 'The organisation is not a member' },
  'fictitious-mismatch': { status: 409, title: 'Invented and real cities do not mix' },
  'days-out-of-order': { status: 422, title: 'The days are out of order' },
  'mandate-kind-mismatch': { status: 422, title: 'This organisation cannot hold such a mandate' },
  'mandate-overlaps': { status: 409, title: 'The same mandate stands already in these days' },
  'conflict-of-interest': { status: 409, title: 'The evaluator has ties to the city' },
  'declaration-missing': {
    status: 409,
    title: 'The evaluator has not declared whether it has ties to the city',
  },
  'declaration-mismatch': { status: 422, title: 'This cannot be declared' },
  'mandate-ended': { status: 409, title: 'The mandate has ended' },
  'import-rejected': { status: 422, title: 'The import was rejected as a whole' },
});
