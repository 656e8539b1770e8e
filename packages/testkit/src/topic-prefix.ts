import { randomBytes } from 'node:crypto';

/** A prefix no other test uses, so that specs share one broker without hearing each other. */
export const topicPrefix = (): string => `t${randomBytes(6).toString('hex')}.`;
