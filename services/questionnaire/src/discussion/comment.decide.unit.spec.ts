import { expect, it } from 'vitest';
import { demandEditable, demandRemovable, EDITABLE_MINUTES } from './comment.decide.ts';
import { type Comment, participantsOf } from './thread.ts';

const writtenAt = new Date('2026-11-22T08:00:00Z');
const later = (minutes: number, ms = 0) => new Date(writtenAt.getTime() + minutes * 60_000 + ms);
const comment = (author: string, text: string | null = 'Words'): Comment => ({
  id: author,
  author,
  asPartner: false,
  text,
  mentions: [],
  writtenAt,
  editedAt: null,
  removedAt: null,
});
const refused = (code: string) => expect.objectContaining({ code });

it('is changed by its author alone, for a quarter of an hour and not a moment longer', () => {
  const own = comment('anna');
  expect(() => demandEditable(own, 'anna', later(EDITABLE_MINUTES, -1))).not.toThrow();
  expect(() => demandEditable(own, 'anna', later(EDITABLE_MINUTES))).toThrow(refused('comment-settled'));
  expect(() => demandEditable(own, 'bert', writtenAt)).toThrow(refused('comment-of-another'));
  expect(() => demandEditable(comment('anna', null), 'anna', writtenAt)).toThrow(refused('comment-settled'));
});

it('is taken back by its author alone, once, whenever', () => {
  expect(() => demandRemovable(comment('anna'), 'anna')).not.toThrow();
  expect(() => demandRemovable(comment('anna'), 'bert')).toThrow(refused('comment-of-another'));
  expect(() => demandRemovable(comment('anna', null), 'anna')).toThrow(refused('comment-settled'));
});

it('those who took part are who opened the thread and whose words still stand', () => {
  const comments = [comment('anna'), comment('bert'), comment('carl', null), comment('bert')];
  const thread = { id: 't', question: null, openedAt: writtenAt, openedBy: 'dora', comments };
  expect(participantsOf({ ...thread, resolvedAt: null, resolvedBy: null })).toEqual(
    new Set(['dora', 'anna', 'bert']),
  );
});
