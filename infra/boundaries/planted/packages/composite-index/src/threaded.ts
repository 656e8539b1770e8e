// threads-stay-in-their-room
import { Worker } from 'node:worker_threads';

export const thread = Worker;
