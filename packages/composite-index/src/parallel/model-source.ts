import type { DrawModel } from '../uncertainty/draw-model.ts';
import type { PipelineStudy } from '../uncertainty/pipeline-study.ts';
import type { WeightStudy } from '../uncertainty/weight-model.ts';

/** Where a thread finds its model: it imports the module and calls the named export with the study, which is cloned. */
export interface ModelSource {
  /** URL of the module, such as `import.meta.resolve('./model.ts')`. */
  readonly module: string;
  readonly name: string;
  readonly study: unknown;
}

export function weightModelSource(study: WeightStudy): ModelSource {
  return {
    module: new URL('../uncertainty/weight-model.ts', import.meta.url).href,
    name: 'weightModel',
    study,
  };
}

export function pipelineModelSource(study: PipelineStudy & { readonly seed: number }): ModelSource {
  return {
    module: new URL('../uncertainty/pipeline-study.ts', import.meta.url).href,
    name: 'pipelineModel',
    study,
  };
}

export async function openModel({ module, name, study }: ModelSource): Promise<DrawModel> {
  const exports: Record<string, unknown> = await import(module);
  const create = exports[name];
  if (typeof create !== 'function') throw new TypeError(`${module} has no function ${name}`);
  return create(study);
}
