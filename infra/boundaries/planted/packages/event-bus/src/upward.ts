// packages-below-services
import { beta } from '../../../services/beta/src/beta.ts';

export const upward = beta;
