import type { Finding } from '../finding.ts';
import type { Instrument } from '../format/instrument.ts';
import { compositeFindings } from './composite-findings.ts';
import { conditionFindings } from './condition-findings.ts';
import { repeated } from './repeated.ts';
import { scoringFindings } from './scoring-findings.ts';

/** What would keep an instrument from validating or scoring every answer set. Empty for a sound instrument. */
export function structureFindings(instrument: Instrument): Finding[] {
  return [
    ...countFindings(instrument),
    ...treeFindings(instrument),
    ...compositeFindings(instrument),
    ...conditionFindings(instrument),
    ...instrument.questions.flatMap(scoringFindings),
  ];
}

function countFindings({ questionCount, questions }: Instrument): Finding[] {
  if (questions.length === questionCount) return [];
  const reason = `declares ${questionCount} questions and has ${questions.length}`;
  return [{ where: 'questionCount', code: 'question-count', reason }];
}

/** Codes are unique, and area → indicator → question has no loose end on either side. */
function treeFindings({ areas, indicators, questions }: Instrument): Finding[] {
  return [
    ...repeated('area', areas, (area) => area.code),
    ...repeated('question', questions, (question) => question.code),
    ...repeated('lineage', questions, (question) => question.lineage),
    ...joinFindings('area', areas, indicators, (indicator) => indicator.area),
    ...joinFindings('indicator', indicators, questions, (question) => question.indicator),
  ];
}

function joinFindings<Child extends { code: string }>(
  kind: 'area' | 'indicator',
  parents: { code: string }[],
  children: Child[],
  parentOf: (child: Child) => string,
): Finding[] {
  const known = new Set(parents.map((parent) => parent.code));
  const used = new Set(children.map(parentOf));
  const strays = children.filter((child) => !known.has(parentOf(child)));
  const empty = parents.filter((parent) => !used.has(parent.code));
  return [
    ...strays.map((child) => ({
      where: child.code,
      code: `unknown-${kind}`,
      reason: `belongs to ${kind} '${parentOf(child)}', which does not exist`,
    })),
    ...empty.map((parent) => ({
      where: parent.code,
      code: `empty-${kind}`,
      reason: `${kind} holds nothing`,
    })),
  ];
}
