import { declareProblems } from '@interlace/service-kit';

/** What can go wrong between the gateway and a service, and with accounts. */
declareProblems({
  'upstream-unavailable': { status: 503, title: 'A service behind this address cannot be reached' },
  'upstream-broke-off': { status: 502, title: 'A service behind this address broke off its answer' },
  'upstream-timeout': { status: 504, title: 'A service behind this address did not answer in time' },
  'sign-in-refused': { status: 401, title: 'Address or password is wrong' },
  'identity-refused': { status: 409, title: 'The account does not allow this' },
  'cross-site-request': { status: 403, title: 'The request comes from another site' },
  'api-key-refused': { status: 401, title: 'The API key is not, or no longer, good' },
  'api-key-revoked': { status: 409, title: 'The API key is revoked' },
  'api-key-of-another': { status: 403, title: 'The API key is somebody else’s' },
  'quota-exceeded': { status: 429, title: 'The quota of the API key is used up' },
  'webhook-limit': { status: 409, title: 'There are enough webhooks' },
  'webhook-stopped': { status: 409, title: 'The webhook is stopped' },
  'too-many-streams': { status: 429, title: 'Too many open streams' },
});
