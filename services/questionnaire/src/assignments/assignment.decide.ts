import type { Principal } from '@interlace/contracts';
import type { Instrument } from '@interlace/instruments';
import { DomainError } from '@interlace/service-kit/problems';

/** Who is bound to the sections assigned to him: a contributor who does not coordinate as well. Pure. */
export const isBoundToSections = ({ roles }: Pick<Principal, 'roles'>): boolean =>
  roles.includes('contributor') && !roles.includes('city-coordinator');

/**
 * Refuses answers to questions outside the given areas. A question the instrument does not have is not judged here.
 * @throws DomainError `section-not-assigned` naming each question. Pure.
 */
export function demandAssigned(
  instrument: Instrument,
  areas: ReadonlySet<string>,
  questions: Iterable<string>,
): void {
  const areaOf = areaOfQuestion(instrument);
  const foreign = [...questions].filter((question) => {
    const area = areaOf.get(question);
    return area !== undefined && !areas.has(area);
  });
  if (foreign.length === 0) return;
  throw new DomainError(
    'section-not-assigned',
    'These questions are in sections that are not assigned to you.',
    {
      invalidParams: foreign.map((question) => ({
        name: `/answers/${question}`,
        code: 'section-not-assigned',
        reason: `belongs to the section ${areaOf.get(question)}`,
      })),
    },
  );
}

/** The area of each question, by code. Pure. */
export function areaOfQuestion({ indicators, questions }: Instrument): Map<string, string> {
  const areas = new Map(indicators.map(({ code, area }) => [code, area]));
  return new Map(questions.map(({ code, indicator }) => [code, areas.get(indicator) ?? '']));
}

/** Whether the instrument has such a section. Pure. */
export function hasArea({ areas }: Instrument, area: string): boolean {
  return areas.some(({ code }) => code === area);
}
