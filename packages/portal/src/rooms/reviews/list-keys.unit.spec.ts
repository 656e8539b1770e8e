import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listStep, takesLetters } from './list-keys.ts';

const press = (key: string, held = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });
const list = { rows: 30, at: 4, letters: true };

describe('keys in the work list', () => {
  it('go a row, a page, or to an end', () => {
    const rowOf = (key: string) => listStep(press(key), list)?.row;
    expect(['ArrowDown', 'j', 'ArrowUp', 'k', 'PageDown', 'PageUp', 'Home', 'End'].map(rowOf)).toEqual([
      5, 5, 3, 3, 14, 0, 0, 29,
    ]);
    expect(listStep(press('x'), list)).toEqual({ kind: 'choose', row: 4 });
  });

  it('leave letters alone where they are switched off, and whatever is held with Ctrl, Alt or Meta', () => {
    const still = { ...list, letters: false };
    expect(['j', 'k', 'x'].map((key) => listStep(press(key), still))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(listStep(press('ArrowDown'), still)?.row).toBe(5);
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(listStep(press('j', { [held]: true }), list)).toBeUndefined();
  });

  it('never leave the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'j', 'k', 'x');
    fc.assert(
      fc.property(fc.nat(40), fc.array(keys), (rows, pressed) => {
        const walk = (at: number, key: string) =>
          listStep(press(key), { rows, at, letters: true })?.row ?? at;
        const at = pressed.reduce(walk, -1);
        expect(at).toBeGreaterThanOrEqual(-1);
        expect(at).toBeLessThan(Math.max(rows, 1));
      }),
    );
  });
});

it('letters are a person’s own where something is written or chosen by letter', () => {
  const at = (tag: string, type?: string) => takesLetters({ tag, isEditable: false, ...(type && { type }) });
  expect([at('INPUT', 'text'), at('INPUT', 'date'), at('TEXTAREA'), at('SELECT')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([at('INPUT', 'checkbox'), at('A'), at('BODY')]).toEqual([false, false, false]);
  expect(takesLetters({ tag: 'DIV', isEditable: true })).toBe(true);
});
