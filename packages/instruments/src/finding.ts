/** Something wrong with an instrument: where (a question, indicator, composite or JSON path), a stable code, a reason. */
export interface Finding {
  where: string;
  code: string;
  reason: string;
}

/** The value is not a sound instrument, or no translation of one. */
export class InstrumentError extends Error {
  readonly findings: Finding[];
  constructor(findings: Finding[]) {
    super(findings.map((finding) => `${finding.where} ${finding.code}: ${finding.reason}`).join('; '));
    this.name = 'InstrumentError';
    this.findings = findings;
  }
}
