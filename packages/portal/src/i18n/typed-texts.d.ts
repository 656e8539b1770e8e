import type account from '../locales/en/account.json';
import type common from '../locales/en/common.json';
import type entrance from '../locales/en/entrance.json';
import type home from '../locales/en/home.json';
import type problems from '../locales/en/problems.json';

// Texts by room: a key that is not there does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      common: typeof common;
      entrance: typeof entrance;
      home: typeof home;
      problems: typeof problems;
    };
  }
}
