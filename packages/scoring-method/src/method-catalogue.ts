import { method20261 } from './2026-1.ts';
import type { MethodBundle } from './method-bundle.ts';

/** All released method versions, oldest first; the last one is current. Released bundles never change. */
export const releasedMethods: MethodCatalogue = methodCatalogue([method20261]);

export interface MethodCatalogue {
  readonly all: readonly MethodBundle[];
  readonly current: MethodBundle;
  find(version: string): MethodBundle | undefined;
}

/** @throws Error on an empty list or a version given twice. */
export function methodCatalogue(all: readonly MethodBundle[]): MethodCatalogue {
  const byVersion = new Map(all.map((bundle) => [bundle.version, bundle]));
  const current = all.at(-1);
  if (!current || byVersion.size < all.length) throw new Error('a method version is missing or given twice');
  return { all, current, find: (version) => byVersion.get(version) };
}
