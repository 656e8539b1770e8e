import { declareProblems } from '@interlace/service-kit';

/** Rules of this service a request can break, as stable problem codes. */
declareProblems({
  'instrument-refused': { status: 422, title: 'The instrument cannot be published' },
  'instrument-differs': { status: 409, title: 'This version is published with another definition' },
  'translation-refused': { status: 422, title: 'The translation does not fit the instrument' },
  'round-refused': { status: 422, title: 'The round cannot be opened' },
  'round-exists': { status: 409, title: 'The round already exists' },
  'round-closed': { status: 409, title: 'The round is closed' },
  'round-not-open': { status: 409, title: 'The round is not open yet' },
  'extension-not-possible': { status: 422, title: 'The deadline cannot be put off like this' },
  'extension-asked': { status: 409, title: 'The city waits for an answer to what it asked before' },
  'extension-decided': { status: 409, title: 'The extension is decided already' },
  'city-not-a-member': { status: 409, title: 'The city is not a member of the network of this round' },
  'submission-exists': { status: 409, title: 'The city already has a submission in this round' },
  'submission-state-conflict': { status: 409, title: 'The submission is not in a state that allows this' },
  'submission-version-stale': { status: 409, title: 'Another version of the submission stands' },
  'submission-incomplete': { status: 422, title: 'The submission cannot be sent yet' },
  'section-not-assigned': { status: 403, title: 'The section is assigned to others' },
  'answer-refused': { status: 400, title: 'The answers do not fit the instrument' },
  'answer-version-stale': { status: 409, title: 'Somebody changed this answer meanwhile' },
});
