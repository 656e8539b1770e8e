import { declareProblems } from '@interlace/service-kit';

/** What can go wrong between the gateway and a service, and at signing in. */
declareProblems({
  'upstream-unavailable': { status: 503, title: 'A service behind this address cannot be reached' },
  'upstream-broke-off': { status: 502, title: 'A service behind this address broke off its answer' },
  'upstream-timeout': { status: 504, title: 'A service behind this address did not answer in time' },
  'sign-in-refused': { status: 401, title: 'Account or password is wrong' },
  'too-many-streams': { status: 429, title: 'Too many open streams' },
});
