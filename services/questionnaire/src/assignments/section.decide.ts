import { DomainError } from '@interlace/service-kit/problems';
import type { AreaProgress, Want } from '../submissions/completeness.ts';
import type { SectionMark, SectionState } from './section.ts';

/** Whether a section is begun follows from its answers, whether it is done from what somebody said. Pure. */
export function sectionState(
  mark: SectionMark | null,
  { questions, missing, hidden }: Pick<AreaProgress, 'questions' | 'missing' | 'hidden'>,
): SectionState {
  if (mark !== null) return mark;
  return missing + hidden === questions ? 'open' : 'draft';
}

/**
 * A section is ready when every question that is asked in it has one of the four answers.
 * @param wanting what keeps this section from being sent
 * @throws DomainError `section-state-conflict`, `section-incomplete` naming each question. Pure.
 */
export function demandReady(mark: SectionMark | null, wanting: readonly Want[]): void {
  if (mark === 'ready') throw new DomainError('section-state-conflict', 'The section is ready already.');
  if (wanting.length === 0) return;
  throw new DomainError('section-incomplete', `${wanting.length} question(s) of the section are open.`, {
    invalidParams: wanting.map(({ question, code, reason }) => ({
      name: `/answers/${question}`,
      code,
      reason,
    })),
  });
}

/** Only what was handed in is given back. @throws DomainError `section-state-conflict`. Pure. */
export function demandReturnable(mark: SectionMark | null): void {
  if (mark === 'ready') return;
  throw new DomainError('section-state-conflict', 'Only a section that is ready can be returned.');
}
