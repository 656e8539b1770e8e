/** Prints each check as it is made and counts. */
export interface Checks {
  /** Notes whether something holds; resolves with it. */
  check(title: string, holds: boolean, detail?: string): boolean;
  /** Runs a step; what it throws is a failed check. */
  step<T>(title: string, work: () => Promise<T>): Promise<T | undefined>;
  readonly passed: number;
  readonly failed: number;
}

export function checks(print: (line: string) => void): Checks {
  let passed = 0;
  let failed = 0;
  const check = (title: string, holds: boolean, detail = '') => {
    if (holds) passed += 1;
    else failed += 1;
    print(`${holds ? 'passed' : 'FAILED'}  ${title}${detail && ` (${detail})`}`);
    return holds;
  };
  return {
    check,
    async step(title, work) {
      try {
        const result = await work();
        check(title, true);
        return result;
      } catch (error) {
        check(title, false, error instanceof Error ? error.message : String(error));
        return undefined;
      }
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
  };
}
