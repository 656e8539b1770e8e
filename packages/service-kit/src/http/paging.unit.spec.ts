import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeCursor, encodeCursor, toPage } from './paging.ts';
import { DomainError } from './problems.ts';

const position = z.tuple([z.string(), z.uuid()]);

describe('cursors', () => {
  it('come back as the position they were made from', () => {
    fc.assert(
      fc.property(fc.string(), fc.uuid(), (name, id) => {
        expect(decodeCursor(encodeCursor([name, id]), position)).toEqual([name, id]);
      }),
    );
  });

  it('are refused, never a crash, when made by somebody else', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (cursor) => {
        expect(() => decodeCursor(cursor, position)).toThrow(DomainError);
      }),
    );
  });
});

describe('toPage', () => {
  it('walks any list completely and in order, whatever the page size', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 7 }), (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const walked: number[] = [];
        let cursor: string | undefined;
        do {
          const after = decodeCursor(cursor, z.number()) ?? -1;
          const rows = sorted.filter((value) => value > after).slice(0, limit + 1);
          const page = toPage(
            rows,
            limit,
            (row) => row,
            (row) => row,
          );
          expect(page.items.length).toBeLessThanOrEqual(limit);
          walked.push(...page.items);
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        expect(walked).toEqual(sorted);
      }),
    );
  });
});
