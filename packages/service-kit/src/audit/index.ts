export { type AuditDetails, type AuditEntry, type AuditObject, digest } from './audit-entry.ts';
export { canonicalJson } from './canonical-json.ts';
export { recordAudit } from './record-audit.ts';
export { type ChainReport, verifyChain } from './verify-chain.ts';
export { verifyChains } from './verify-chains.ts';
