import type { InvalidParam } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit/problems';
import type { ImportDocument } from './import-document.ts';
import { type Draft, type ImportFacts, openDraft, type Snapshot } from './import-draft.ts';
import * as plan from './import-entries.decide.ts';

interface ImportEntry extends plan.Outcome {
  /** JSON pointer of the entry in the document. */
  readonly at: string;
  readonly kind: 'organisation' | 'city' | 'network' | 'membership' | 'conflict-declaration' | 'mandate';
  /** Code, or the codes joined by " / ". */
  readonly name: string;
}

/** With faults, nothing of the plan may be carried out. Names of faults are JSON pointers. */
export interface ImportPlan {
  readonly entries: readonly ImportEntry[];
  readonly facts: ImportFacts;
  readonly faults: readonly InvalidParam[];
}

/** Works out what a document would change in the registry, and everything that is wrong with it. Pure. */
export function planImport(
  document: ImportDocument,
  snapshot: Snapshot,
  context: plan.ImportContext,
): ImportPlan {
  const draft = openDraft(snapshot);
  const parts = [
    section('organisation', document.organisations, ({ code }) => code, plan.planOrganisation),
    section('city', document.cities, ({ code }) => code, plan.planCity),
    section('network', document.networks, ({ code }) => code, plan.planNetwork),
    section(
      'membership',
      document.memberships,
      (it) => `${it.network} / ${it.organisation}`,
      plan.planMembership,
    ),
    section(
      'conflict-declaration',
      document.conflictDeclarations,
      (it) => `${it.evaluator} / ${it.city}`,
      plan.planDeclaration,
    ),
    section('mandate', document.mandates, nameOfMandate, plan.planMandate),
  ].map((run) => run(draft, context));
  return {
    entries: parts.flatMap(({ entries }) => entries),
    facts: draft.facts,
    faults: parts.flatMap(({ faults }) => faults),
  };
}

const nameOfMandate = (it: ImportDocument['mandates'][number]) =>
  `${it.organisation} / ${it.city} / ${it.kind} / ${it.from}`;

/** Name of the document's list for each kind. */
const LISTS = {
  organisation: 'organisations',
  city: 'cities',
  network: 'networks',
  membership: 'memberships',
  'conflict-declaration': 'conflictDeclarations',
  mandate: 'mandates',
} as const;

interface Part {
  entries: ImportEntry[];
  faults: InvalidParam[];
}

function section<Stated>(
  kind: ImportEntry['kind'],
  statements: readonly Stated[],
  nameOf: (stated: Stated) => string,
  planOne: (stated: Stated, draft: Draft, context: plan.ImportContext) => plan.Outcome,
): (draft: Draft, context: plan.ImportContext) => Part {
  return (draft, context) => {
    const part: Part = { entries: [], faults: [] };
    const seen = new Set<string>();
    for (const [index, stated] of statements.entries()) {
      const at = `/${LISTS[kind]}/${index}`;
      const name = nameOf(stated);
      if (seen.has(name)) {
        part.faults.push({ name: at, code: 'stated-twice', reason: `${name} stands above already` });
        continue;
      }
      seen.add(name);
      try {
        part.entries.push({ at, kind, name, ...planOne(stated, draft, context) });
      } catch (error) {
        part.faults.push(...faultsOf(error, at));
      }
    }
    return part;
  };
}

/** A broken rule as faults of the entry; anything else is our own mistake and thrown on. */
function faultsOf(error: unknown, at: string): InvalidParam[] {
  if (!(error instanceof DomainError)) throw error;
  const params = error.invalidParams ?? [{ name: '', code: error.code, reason: error.message }];
  return params.map((param) => ({ ...param, name: `${at}${param.name}` }));
}
