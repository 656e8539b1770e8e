/** What a city asked for and what the office of its network answered. */
export interface Extension {
  readonly id: string;
  readonly roundId: string;
  readonly networkId: string;
  readonly cityId: string;
  readonly state: ExtensionState;
  readonly askedUntil: Date;
  readonly reason: string;
  readonly askedAt: Date;
  /** Of a granted one alone: until when the city may send. */
  readonly grantedUntil: Date | null;
  /** What the office said to it. */
  readonly answer: string | null;
  readonly decidedAt: Date | null;
}

/** asked → granted | refused; each is asked anew, never changed. */
export type ExtensionState = 'asked' | 'granted' | 'refused';
