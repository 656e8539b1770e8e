export { createTestIdentity, type TestClaims, type TestIdentity } from './test-identity.ts';
