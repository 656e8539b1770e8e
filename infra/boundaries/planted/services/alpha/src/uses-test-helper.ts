// tests-stay-outside
import { helper } from '../../../packages/testkit/src/helper.ts';

export const used = helper;
