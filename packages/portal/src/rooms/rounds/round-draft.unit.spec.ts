import { expect, it } from 'vitest';
import { bodyOf, reminderDaysOf } from './round-draft.ts';

const draft = {
  networkId: 'net',
  instrument: 'intercultural 1.0.0',
  name: 'EPI round 2028',
  code: 'epi-2028',
  opens: '2028-02-01T09:00',
  closes: '2028-09-30T23:59',
  timeZone: 'Europe/Brussels',
  referenceYear: '2027',
  reminders: '1, 14; 7',
};

it('tells opening and deadline by the clocks of the time zone, winter and summer', () => {
  expect(bodyOf(draft).body).toMatchObject({
    instrument: { code: 'intercultural', version: '1.0.0' },
    opensAt: '2028-02-01T08:00:00.000Z',
    closesAt: '2028-09-30T21:59:00.000Z',
    reminderDays: [14, 7, 1],
    referenceYear: 2027,
  });
});

it('names the fields that say nothing', () => {
  expect(bodyOf({ ...draft, opens: '', reminders: 'soon' }).faults).toEqual(['opensAt', 'reminderDays']);
});

it.each(['0', '91', '7, 7', '1.5', '1 2 3 4 5 6 7 8 9 10 11'])('takes %s for no reminders', (typed) =>
  expect(reminderDaysOf(typed)).toBeUndefined(),
);

it('takes nothing for none', () => expect(reminderDaysOf(' ')).toEqual([]));
