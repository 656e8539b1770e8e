// composite-index-needs-nothing
import { z } from 'zod';

export const dependent = z;
