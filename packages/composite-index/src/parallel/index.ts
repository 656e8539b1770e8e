export { type ModelSource, pipelineModelSource, weightModelSource } from './model-source.ts';
export { type SpreadOptions, ThreadPool } from './thread-pool.ts';
