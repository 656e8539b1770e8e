import type { Condition } from '../format/condition.ts';
import type { Question } from '../format/question.ts';

type Met = { question: string } & ({ equals: string } | { anyOf: string[] } | { atLeast: number });

/** A condition as an expression of XForms. Pure. */
export function toRelevant(condition: Condition, parent: Question): string {
  const field = `\${${condition.question}}`;
  const isMany = parent.type === 'multiple';
  const has = (option: string) => (isMany ? `selected(${field}, '${option}')` : `${field} = '${option}'`);
  if ('equals' in condition) return has(condition.equals);
  // In parentheses, so that one of one option reads back as what it was.
  if ('anyOf' in condition) return `(${condition.anyOf.map(has).join(' or ')})`;
  return `${isMany ? `count-selected(${field})` : field} >= ${condition.atLeast}`;
}

// Of one space at most between two signs: `spaced` makes it so.
const EQUALS = /^\$\{ ?([^{}\s]+) ?\} ?= ?(?:'([^']*)'|"([^"]*)")$/;
const SELECTED = /^selected\( ?\$\{ ?([^{}\s]+) ?\} ?, ?(?:'([^']*)'|"([^"]*)") ?\)$/;
const REACHES = /^\$\{ ?([^{}\s]+) ?\} ?>= ?(-?[\d.]+(?:e[+-]?\d+)?)$/;
const CHOSEN = /^count-selected\( ?\$\{ ?([^{}\s]+) ?\} ?\) ?>= ?(-?[\d.]+(?:e[+-]?\d+)?)$/;

const spaced = (text: string) =>
  text
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');

/** Longest expression looked into. */
const LONGEST = 20_000;

/** The condition an expression says; null for one our format has no words for. Pure. */
export function fromRelevant(expression: string): Met | null {
  if (expression.length > LONGEST) return null;
  const whole = spaced(expression);
  const reaches = REACHES.exec(whole) ?? CHOSEN.exec(whole);
  if (reaches) {
    const atLeast = Number(reaches[2]);
    return Number.isFinite(atLeast) ? { question: reaches[1] ?? '', atLeast } : null;
  }
  const inner = whole.slice(1, -1);
  const isGrouped = whole === `(${inner})` && !inner.replaceAll('selected(', '').includes('(');
  const terms = (isGrouped ? inner : whole).split(' or ').map(term);
  const [first] = terms;
  if (!first || terms.some((one) => one?.question !== first.question)) return null;
  const options = terms.flatMap((one) => (one ? [one.option] : []));
  return isGrouped || options.length > 1
    ? { question: first.question, anyOf: options }
    : { question: first.question, equals: first.option };
}

function term(text: string): { question: string; option: string } | null {
  const found = EQUALS.exec(text.trim()) ?? SELECTED.exec(text.trim());
  return found ? { question: found[1] ?? '', option: found[2] ?? found[3] ?? '' } : null;
}
