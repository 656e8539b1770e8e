/** Passed, failed and skipped checks. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export const noCount: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(left: Count, right: Count): Count {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/** `12 passed, 0 failed`, and how many were skipped when any were. */
export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
