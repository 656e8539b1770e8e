import { z } from 'zod';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** True for text PostgreSQL and JSON can both carry: no NUL, no lone surrogate, no control characters but tab and line breaks. */
export function isStorableText(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused here
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(value) && !LONE_SURROGATE.test(value);
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
  return text(max).refine((value) => value.trim().length > 0, 'must not be empty');
}
