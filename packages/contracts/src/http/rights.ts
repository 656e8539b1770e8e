import type { Role } from './principal.ts';
import type { Right } from './right.ts';

const administrators: readonly Role[] = ['platform-administrator'];
const managers: readonly Role[] = ['network-manager', ...administrators];
const coordinators: readonly Role[] = ['city-coordinator'];
const profileKeepers: readonly Role[] = [...coordinators, ...managers];
const writers: readonly Role[] = [...coordinators, 'contributor'];
const ofTheCity: readonly Role[] = [...writers, 'council-reader'];
const extensionReaders: readonly Role[] = [...ofTheCity, ...managers];
const draftReaders: readonly Role[] = [...ofTheCity, 'partner-analyst'];
const discussants: readonly Role[] = [...writers, 'partner-analyst'];
const evaluators: readonly Role[] = ['evaluator', 'review-lead'];
const reviewLeads: readonly Role[] = ['review-lead'];
const readers: readonly Role[] = [...draftReaders, ...evaluators];
const scoreReaders: readonly Role[] = [...readers, 'network-manager'];
const mandateParties: readonly Role[] = [...coordinators, ...evaluators, ...managers];
const webhookKeepers: readonly Role[] = [...coordinators, 'partner-analyst', 'review-lead', 'network-manager'];
const laboratory: readonly Role[] = ['partner-analyst', ...evaluators, ...managers];

const inviters: readonly Role[] = [...coordinators, 'partner-analyst', 'review-lead', ...managers];
const keyHolders: readonly Role[] = [...coordinators, ...laboratory];
const auditReaders: readonly Role[] = [...coordinators, 'partner-analyst', ...evaluators, ...managers];

/** The routes the shell gives every service on the bus, each under the service's own name. */
function ofEveryService(shared: Readonly<Record<string, Right>>): Record<string, Right> {
  const services = ['cityRegistry', 'questionnaire', 'scoring', 'comparison', 'gateway'];
  const named = Object.entries(shared);
  return Object.fromEntries(services.flatMap((service) => named.map(([name, right]) => [`${service}${name}`, right])));
}

type Rights = Readonly<Record<string, Right>>;

const cityRegistry: Rights = {
  listOrganisations:                { who: 'anyone',       over: 'signed-in',           key: 'registry:read' },
  getOrganisation:                  { who: 'anyone',       over: 'signed-in',           key: 'registry:read' },
  registerOrganisation:             { who: managers,       over: 'platform' },
  listCities:                       { who: 'anyone',       over: 'signed-in',           key: 'registry:read' },
  getCity:                          { who: 'anyone',       over: 'signed-in',           key: 'registry:read' },
  registerCity:                     { who: managers,       over: 'platform' },
  changeCityProfile:                { who: profileKeepers, over: 'own-city-or-office' },
  listNetworks:                     { who: 'anyone',       over: 'signed-in',           key: 'registry:read' },
  getNetwork:                       { who: 'anyone',       over: 'signed-in',           key: 'registry:read' },
  listMembers:                      { who: 'anyone',       over: 'signed-in',           key: 'registry:read' },
  foundNetwork:                     { who: managers,       over: 'platform' },
  joinNetwork:                      { who: managers,       over: 'network-of-office' },
  leaveNetwork:                     { who: managers,       over: 'network-of-office' },
  listMandates:                     { who: 'anyone',       over: 'mandates-in-sight',   key: 'registry:read' },
  getMandate:                       { who: 'anyone',       over: 'mandates-in-sight',   key: 'registry:read' },
  listConflictDeclarations:         { who: mandateParties, over: 'mandates-in-sight',   key: 'registry:read' },
  declareConflict:                  { who: evaluators,     over: 'own-organisation' },
  giveMandate:                      { who: managers,       over: 'network-of-office' },
  endMandate:                       { who: managers,       over: 'network-of-office' },
  importRegistry:                   { who: administrators, over: 'platform' },
};

const questionnaire: Rights = {
  listInstruments:                  { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  getInstrument:                    { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  publishInstrument:                { who: managers,       over: 'platform' },
  listTranslations:                 { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  getTranslation:                   { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  saveTranslation:                  { who: managers,       over: 'platform' },
  listRounds:                       { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  getRound:                         { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  openRound:                        { who: managers,       over: 'network-of-office' },
  closeRound:                       { who: managers,       over: 'network-of-office' },
  getRoundSchedule:                 { who: managers,       over: 'network-of-office' },
  askExtension:                     { who: coordinators,   over: 'own-city' },
  listExtensions:                   { who: extensionReaders, over: 'own-city-or-office' },
  grantExtension:                   { who: managers,       over: 'network-of-office' },
  refuseExtension:                  { who: managers,       over: 'network-of-office' },
  listSubmissions:                  { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  getSubmission:                    { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  checkSubmission:                  { who: draftReaders,   over: 'draft-in-sight',      key: 'submissions:read' },
  createSubmission:                 { who: coordinators,   over: 'own-city',            key: 'submissions:write' },
  saveAnswer:                       { who: writers,        over: 'own-city',            key: 'submissions:write' },
  saveAnswers:                      { who: writers,        over: 'own-city',            key: 'submissions:write' },
  clearAnswer:                      { who: writers,        over: 'own-city',            key: 'submissions:write' },
  setPosition:                      { who: writers,        over: 'own-city',            key: 'submissions:write' },
  listEvidence:                     { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  downloadEvidence:                 { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  addEvidenceLink:                  { who: writers,        over: 'own-city',            key: 'submissions:write' },
  uploadEvidenceFile:               { who: writers,        over: 'own-city',            key: 'submissions:write' },
  changeEvidence:                   { who: writers,        over: 'own-city',            key: 'submissions:write' },
  removeEvidence:                   { who: writers,        over: 'own-city',            key: 'submissions:write' },
  referToEvidence:                  { who: writers,        over: 'own-city',            key: 'submissions:write' },
  stopReferringToEvidence:          { who: writers,        over: 'own-city',            key: 'submissions:write' },
  listAssignments:                  { who: ofTheCity,      over: 'own-city',            key: 'submissions:read' },
  getBoard:                         { who: ofTheCity,      over: 'own-city',            key: 'submissions:read' },
  planSection:                      { who: coordinators,   over: 'own-city' },
  markSectionReady:                 { who: writers,        over: 'own-city' },
  returnSection:                    { who: coordinators,   over: 'own-city' },
  listAnswerHistory:                { who: draftReaders,   over: 'draft-in-sight',      key: 'submissions:read' },
  listAnswerChanges:                { who: draftReaders,   over: 'draft-in-sight',      key: 'submissions:read' },
  getVisit:                         { who: draftReaders,   over: 'draft-in-sight' },
  recordVisit:                      { who: draftReaders,   over: 'draft-in-sight' },
  getPreviousAnswers:               { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  listThreads:                      { who: draftReaders,   over: 'draft-in-sight' },
  openThread:                       { who: discussants,    over: 'draft-in-sight' },
  addComment:                       { who: discussants,    over: 'draft-in-sight' },
  editComment:                      { who: discussants,    over: 'draft-in-sight' },
  removeComment:                    { who: discussants,    over: 'draft-in-sight' },
  resolveThread:                    { who: discussants,    over: 'draft-in-sight' },
  reopenThread:                     { who: discussants,    over: 'draft-in-sight' },
  assignSection:                    { who: coordinators,   over: 'own-city' },
  submitSubmission:                 { who: coordinators,   over: 'own-city' },
  reopenSubmission:                 { who: coordinators,   over: 'own-city' },
  withdrawSubmission:               { who: coordinators,   over: 'own-city' },
  validateSubmission:               { who: reviewLeads,    over: 'sent-in-sight' },
  listReviews:                      { who: evaluators,     over: 'sent-in-sight',       key: 'submissions:read' },
  listBlindReviews:                 { who: evaluators,     over: 'own-account' },
  assignReviews:                    { who: reviewLeads,    over: 'sent-in-sight' },
  handOverReviews:                  { who: evaluators,     over: 'sent-in-sight' },
  listSubmissionReviews:            { who: readers,        over: 'review-in-sight',     key: 'submissions:read' },
  getReview:                        { who: readers,        over: 'review-in-sight',     key: 'submissions:read' },
  acceptAnswers:                    { who: evaluators,     over: 'sent-in-sight' },
  giveVerdict:                      { who: evaluators,     over: 'sent-in-sight' },
  openQuery:                        { who: evaluators,     over: 'sent-in-sight' },
  replyToQuery:                     { who: writers,        over: 'own-city' },
  raiseAppeal:                      { who: coordinators,   over: 'own-city' },
  decideAppeal:                     { who: evaluators,     over: 'sent-in-sight' },
  giveBlindVerdict:                 { who: evaluators,     over: 'sent-in-sight' },
  drawReviewSample:                 { who: reviewLeads,    over: 'sent-in-sight' },
  getReviewAgreement:               { who: reviewLeads,    over: 'sent-in-sight' },
};

const questionnaireDocuments: Rights = {
  getQuestionnairePdf:              { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  exportXlsForm:                    { who: 'anyone',       over: 'signed-in',           key: 'instruments:read' },
  importXlsForm:                    { who: managers,       over: 'platform' },
  getSubmissionPdf:                 { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  getReceipt:                       { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  getReceiptPdf:                    { who: readers,        over: 'submission-in-sight', key: 'submissions:read' },
  getWorkbook:                      { who: draftReaders,   over: 'draft-in-sight',      key: 'submissions:read' },
  compareWorkbook:                  { who: draftReaders,   over: 'draft-in-sight',      key: 'submissions:read' },
};

const scoring: Rights = {
  listScores:                       { who: scoreReaders,   over: 'scores-in-sight',     key: 'scores:read' },
  getScore:                         { who: scoreReaders,   over: 'scores-in-sight',     key: 'scores:read' },
  getDerivation:                    { who: readers,        over: 'answers-in-sight',    key: 'scores:read' },
  getMethods:                       { who: 'anyone',       over: 'signed-in',           key: 'statistics:read' },
  listPublishedResults:             { who: 'anyone',       over: 'signed-in',           key: 'statistics:read' },
  recordPublishedResults:           { who: administrators, over: 'platform' },
};

const comparisonBenchmarks: Rights = {
  listBenchmarkRounds:              { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  getRoundStatistics:               { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  listRankedCities:                 { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  getBenchmark:                     { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  getProgress:                      { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  compareCities:                    { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  getRobustness:                    { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  explainDifference:                { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  explainChange:                    { who: readers,        over: 'answers-in-sight',    key: 'statistics:read' },
};

const comparisonWhatIf: Rights = {
  getLargestGains:                  { who: readers,        over: 'answers-in-sight',    key: 'statistics:read' },
  askWhatIf:                        { who: readers,        over: 'answers-in-sight',    key: 'statistics:read' },
  listPlans:                        { who: readers,        over: 'answers-in-sight',    key: 'statistics:read' },
  getPlan:                          { who: readers,        over: 'answers-in-sight',    key: 'statistics:read' },
  savePlan:                         { who: writers,        over: 'own-city' },
  deletePlan:                       { who: writers,        over: 'own-city' },
};

const comparisonLaboratory: Rights = {
  getConsistency:                   { who: laboratory,     over: 'whole-sample'  },
  getSensitivity:                   { who: laboratory,     over: 'whole-sample'  },
  runRound:                         { who: laboratory,     over: 'whole-sample'  },
  listWeightSets:                   { who: laboratory,     over: 'signed-in' },
  getWeightSet:                     { who: laboratory,     over: 'signed-in' },
  getWeightSetVersion:              { who: laboratory,     over: 'signed-in' },
  createWeightSet:                  { who: laboratory,     over: 'own-organisation' },
  addWeightSetVersion:              { who: laboratory,     over: 'own-organisation' },
};

const comparisonExportsAndReleases: Rights = {
  exportRoundAsCsv:                 { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  exportRoundAsJson:                { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  exportRoundAsXlsx:                { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  exportRoundAsJsonStat:            { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  exportRoundAsSdmx:                { who: 'anyone',       over: 'named-figures',       key: 'statistics:read' },
  listReleases:                     { who: 'open',         over: 'public' },
  getRelease:                       { who: 'open',         over: 'public' },
  downloadRelease:                  { who: 'open',         over: 'public' },
  describeRelease:                  { who: 'open',         over: 'public' },
  exportReleaseAsCsv:               { who: 'open',         over: 'public' },
  exportReleaseAsJson:              { who: 'open',         over: 'public' },
  exportReleaseAsXlsx:              { who: 'open',         over: 'public' },
  exportReleaseAsJsonStat:          { who: 'open',         over: 'public' },
  exportReleaseAsSdmx:              { who: 'open',         over: 'public' },
  publishRelease:                   { who: managers,       over: 'network-of-office' },
};

const gateway: Rights = {
  signIn:                           { who: 'open',         over: 'public' },
  signOut:                          { who: 'open',         over: 'own-account' },
  signInWithSecondFactor:           { who: 'open',         over: 'public' },
  enrolSecondFactor:                { who: 'anyone',       over: 'own-account' },
  confirmSecondFactor:              { who: 'anyone',       over: 'own-account' },
  removeSecondFactor:               { who: 'anyone',       over: 'own-account' },
  renewRecoveryCodes:               { who: 'anyone',       over: 'own-account' },
  beginPasskey:                     { who: 'anyone',       over: 'own-account' },
  addPasskey:                       { who: 'anyone',       over: 'own-account' },
  listPasskeys:                     { who: 'anyone',       over: 'own-account' },
  removePasskey:                    { who: 'anyone',       over: 'own-account' },
  beginPasskeySignIn:               { who: 'open',         over: 'public' },
  signInWithPasskey:                { who: 'open',         over: 'public' },
  listOpenidProviders:              { who: 'open',         over: 'public' },
  beginOpenidSignIn:                { who: 'open',         over: 'public' },
  completeOpenidSignIn:             { who: 'open',         over: 'public' },
  listOwnSessions:                  { who: 'anyone',       over: 'own-account' },
  endOwnSession:                    { who: 'anyone',       over: 'own-account' },
  endOtherSessions:                 { who: 'anyone',       over: 'own-account' },
  chooseOrganisation:               { who: 'anyone',       over: 'own-account' },
  exportPersonalData:               { who: 'anyone',       over: 'own-account' },
  erasePerson:                      { who: 'anyone',       over: 'own-account' },
  getProfile:                       { who: 'anyone',       over: 'own-account' },
  changeProfile:                    { who: 'anyone',       over: 'own-account' },
  changeEmail:                      { who: 'anyone',       over: 'own-account' },
  changePassword:                   { who: 'anyone',       over: 'own-account' },
  requestPasswordReset:             { who: 'open',         over: 'public' },
  completePasswordReset:            { who: 'open',         over: 'public' },
  requestEmailVerification:         { who: 'open',         over: 'public' },
  completeEmailVerification:        { who: 'open',         over: 'public' },
  listApiKeys:                      { who: keyHolders,     over: 'own-organisation' },
  getApiKey:                        { who: keyHolders,     over: 'own-organisation' },
  getApiKeyUsage:                   { who: keyHolders,     over: 'own-organisation' },
  createApiKey:                     { who: keyHolders,     over: 'own-organisation' },
  rotateApiKey:                     { who: keyHolders,     over: 'own-organisation' },
  revokeApiKey:                     { who: keyHolders,     over: 'own-organisation' },
  invite:                           { who: inviters,       over: 'own-organisation' },
  listInvitations:                  { who: inviters,       over: 'own-organisation' },
  revokeInvitation:                 { who: inviters,       over: 'own-organisation' },
  acceptInvitation:                 { who: 'open',         over: 'own-account' },
  listMemberships:                  { who: 'anyone',       over: 'own-organisation' },
  changeMembership:                 { who: inviters,       over: 'own-organisation' },
  removeMembership:                 { who: 'anyone',       over: 'own-organisation' },
  listPeople:                       { who: 'anyone',       over: 'own-organisation' },
  listUsers:                        { who: administrators, over: 'platform' },
  getUser:                          { who: administrators, over: 'platform' },
  disableUser:                      { who: administrators, over: 'platform' },
  enableUser:                       { who: administrators, over: 'platform' },
  resetSecondFactor:                { who: administrators, over: 'platform' },
  listUserSessions:                 { who: administrators, over: 'platform' },
  endUserSession:                   { who: administrators, over: 'platform' },
  endUserSessions:                  { who: administrators, over: 'platform' },
  listMails:                        { who: administrators, over: 'platform' },
  getKeys:                          { who: 'open',         over: 'public' },
  getMe:                            { who: 'anyone',       over: 'own-account',         key: 'registry:read' },
  listWebhooks:                     { who: webhookKeepers, over: 'own-organisation' },
  getWebhook:                       { who: webhookKeepers, over: 'own-organisation' },
  createWebhook:                    { who: webhookKeepers, over: 'own-organisation' },
  changeWebhook:                    { who: webhookKeepers, over: 'own-organisation' },
  deleteWebhook:                    { who: webhookKeepers, over: 'own-organisation' },
  rotateWebhookSecret:              { who: webhookKeepers, over: 'own-organisation' },
  testWebhook:                      { who: webhookKeepers, over: 'own-organisation' },
  listWebhookDeliveries:            { who: webhookKeepers, over: 'own-organisation' },
  replayWebhookDelivery:            { who: webhookKeepers, over: 'own-organisation' },
  listNotifications:                { who: 'anyone',       over: 'own-account' },
  countUnreadNotifications:         { who: 'anyone',       over: 'own-account' },
  readNotifications:                { who: 'anyone',       over: 'own-account' },
  getNotificationSettings:          { who: 'anyone',       over: 'own-account' },
  setNotificationSettings:          { who: 'anyone',       over: 'own-account' },
  beatPresence:                     { who: draftReaders,   over: 'draft-in-sight' },
  listen:                           { who: 'anyone',       over: 'scores-in-sight',     key: 'scores:read' },
};

const everyService: Rights = ofEveryService({
  EventBus:                        { who: administrators, over: 'platform' },
  DeadLetters:                     { who: administrators, over: 'platform' },
  DeadLetter:                      { who: administrators, over: 'platform' },
  ReplayDeadLetter:                { who: administrators, over: 'platform' },
  DiscardDeadLetter:               { who: administrators, over: 'platform' },
  AuditEntries:                    { who: auditReaders,   over: 'own-organisation' },
  ExportAuditEntries:              { who: auditReaders,   over: 'own-organisation' },
  PersonalData:                    { who: 'anyone',       over: 'own-account' },
  ErasePersonalData:               { who: 'anyone',       over: 'own-account' },
});

/** The table by the room that owns the routes, as people read it. */
export const rightsByRoom: Readonly<Record<string, Rights>> = {
  'city-registry': cityRegistry,
  'questionnaire': questionnaire,
  'questionnaire: documents': questionnaireDocuments,
  'scoring': scoring,
  'comparison: benchmarks': comparisonBenchmarks,
  'comparison: what if': comparisonWhatIf,
  'comparison: laboratory': comparisonLaboratory,
  'comparison: exports and releases': comparisonExportsAndReleases,
  'gateway': gateway,
  'the shell of every service': everyService,
};

/**
 * Who may call each route of the platform, over which objects, and the scope that opens it to an API key; by operationId.
 * A route that is not here cannot be registered, so that a forgotten line closes a door instead of opening it.
 */
export const rights: Rights = Object.fromEntries(Object.values(rightsByRoom).flatMap((room) => Object.entries(room)));
