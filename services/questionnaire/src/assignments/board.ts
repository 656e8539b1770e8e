import type { Instrument } from '@interlace/instruments';
import type { z } from 'zod';
import type { AreaProgress } from '../submissions/completeness.ts';
import { areaOfQuestion } from './assignment.decide.ts';
import type { Assignment } from './assignment.store.ts';
import { sectionState } from './section.decide.ts';
import type { Section, SectionStep } from './section.ts';
import type { board } from './section.wire.ts';

interface Parts {
  /** Every area, in the order of the instrument. */
  readonly progress: readonly AreaProgress[];
  readonly assignments: readonly Assignment[];
  readonly sections: readonly Section[];
  readonly steps: readonly SectionStep[];
  /** Unsettled threads by question; null is the submission as a whole. */
  readonly threads: readonly { readonly question: string | null; readonly count: number }[];
}

/** The sections with everything that is known of them, in the wire form. Pure. */
export function boardOf(instrument: Instrument, parts: Parts): z.infer<typeof board> {
  const { progress, assignments, sections, steps, threads } = parts;
  const areaOf = areaOfQuestion(instrument);
  const openThreads = (about: (question: string | null) => boolean) =>
    threads.reduce((sum, { question, count }) => (about(question) ? sum + count : sum), 0);
  return {
    sections: progress.map((counts) => {
      const { area } = counts;
      const section = sections.find((one) => one.area === area);
      return {
        area,
        office: section?.office ?? null,
        dueAt: section?.dueAt?.toISOString() ?? null,
        subjects: [...(assignments.find((one) => one.area === area)?.subjects ?? [])],
        state: sectionState(section?.mark ?? null, counts),
        progress: counts,
        openThreads: openThreads((question) => question !== null && areaOf.get(question) === area),
        history: steps
          .filter((step) => step.area === area)
          .map(({ step, note, at, by }) => ({ step, note, at: at.toISOString(), by })),
      };
    }),
    openThreads: openThreads((question) => question === null),
  };
}
