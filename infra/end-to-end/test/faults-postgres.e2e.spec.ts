import { describeFaults } from './faults/faults.ts';

await describeFaults('postgres');
