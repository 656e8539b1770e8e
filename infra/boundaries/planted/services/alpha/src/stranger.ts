// services-are-strangers
import { beta } from '../../beta/src/beta.ts';

export const alpha = beta;
