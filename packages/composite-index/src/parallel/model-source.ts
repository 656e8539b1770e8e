import type { DrawModel } from '../uncertainty/draw-model.ts';
import type { WeightStudy } from '../uncertainty/weight-model.ts';

/** Where a thread finds its model: it imports the module and calls the named export with the study, which is cloned. */
export interface ModelSource {
  /** URL of the module, such as `import.meta.resolve('./model.ts')`. */
  readonly module: string;
  readonly name: string;
  readonly study: unknown;
}

/** The source of `weightModel`. */
export function weightModelSource(study: WeightStudy): ModelSource {
  const module = new URL('../uncertainty/weight-model.ts', import.meta.url).href;
  return { module, name: 'weightModel', study };
}

export async function openModel({ module, name, study }: ModelSource): Promise<DrawModel> {
  const exports: Record<string, unknown> = await import(module);
  const create = exports[name];
  if (typeof create !== 'function') throw new TypeError(`${module} has no function ${name}`);
  return create(study);
}
