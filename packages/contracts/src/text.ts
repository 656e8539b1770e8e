import { z } from 'zod';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Control characters have no business in text, save tab, line feed and carriage return. */
const isControl = (unit: number) => unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d;

/** True for text that PostgreSQL and JSON can both carry: no NUL or other control character, no lone surrogate. */
export function isStorableText(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) if (isControl(value.charCodeAt(index))) return false;
  return !LONE_SURROGATE.test(value);
}

/** Text from outside, at most `max` UTF-16 units. Every free-text field of the platform is made with this. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine(isStorableText, 'holds a NUL, another control character or half of a surrogate pair');
}

/** Non-empty text from outside: at least one character that is not white space. */
export function requiredText(max: number) {
  return text(max).refine((value) => value.trim().length > 0, {
    error: 'must not be empty',
    params: { code: 'missing' },
  });
}
