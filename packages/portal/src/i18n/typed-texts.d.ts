import type account from '../locales/en/account.json';
import type board from '../locales/en/board.json';
import type common from '../locales/en/common.json';
import type comparison from '../locales/en/comparison.json';
import type desk from '../locales/en/desk.json';
import type discussion from '../locales/en/discussion.json';
import type entrance from '../locales/en/entrance.json';
import type evidence from '../locales/en/evidence.json';
import type help from '../locales/en/help.json';
import type landing from '../locales/en/landing.json';
import type notifications from '../locales/en/notifications.json';
import type organisation from '../locales/en/organisation.json';
import type problems from '../locales/en/problems.json';
import type reviews from '../locales/en/reviews.json';
import type rounds from '../locales/en/rounds.json';
import type scorecard from '../locales/en/scorecard.json';
import type sending from '../locales/en/sending.json';
import type survey from '../locales/en/survey.json';

// Texts by room: a key that is not there does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      board: typeof board;
      common: typeof common;
      comparison: typeof comparison;
      desk: typeof desk;
      discussion: typeof discussion;
      entrance: typeof entrance;
      evidence: typeof evidence;
      help: typeof help;
      landing: typeof landing;
      notifications: typeof notifications;
      organisation: typeof organisation;
      problems: typeof problems;
      reviews: typeof reviews;
      rounds: typeof rounds;
      scorecard: typeof scorecard;
      sending: typeof sending;
      survey: typeof survey;
    };
  }
}
