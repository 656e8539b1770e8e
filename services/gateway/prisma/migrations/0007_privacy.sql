-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

COMMENT ON TABLE "user" IS
  '{"purpose": "Who may sign in: the only place where an account id has a name", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People with an account", "recipients": "the person, administrators, administrators of its organisations", "retention": {"keep": null, "why": "until the account is erased"}}';
COMMENT ON COLUMN "user".id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN "user".name IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN "user".email IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN "user".email_verified IS '{"holds": "context"}';
COMMENT ON COLUMN "user".image IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN "user".language IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN "user".two_factor_enabled IS '{"holds": "context"}';
COMMENT ON COLUMN "user".disabled_at IS '{"holds": "context"}';
COMMENT ON COLUMN "user".created_at IS '{"holds": "context"}';

COMMENT ON TABLE organisation IS
  '{"purpose": "Which organisations there are", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events of the registry"}}';

COMMENT ON TABLE session IS
  '{"purpose": "Who is signed in", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People with an account", "recipients": "the person and administrators", "retention": {"keep": "P1D", "after": "expires_at"}}';
COMMENT ON COLUMN session.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN session.ip_address IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN session.user_agent IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN session.created_at IS '{"holds": "context"}';
COMMENT ON COLUMN session.expires_at IS '{"holds": "context"}';

COMMENT ON TABLE account IS
  '{"purpose": "How a person signs in: a password or an OpenID provider", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People with an account", "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "until the account is erased"}}';
COMMENT ON COLUMN account.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN account.provider_id IS '{"holds": "context"}';
COMMENT ON COLUMN account.account_id IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN account.created_at IS '{"holds": "context"}';

COMMENT ON TABLE verification IS
  '{"purpose": "Signing in that is under way", "basis": "security of processing, GDPR Art. 32", "subjects": "People who are signing in", "recipients": "nobody; the service alone", "retention": {"keep": "P1D", "after": "expires_at"}}';

COMMENT ON TABLE two_factor IS
  '{"purpose": "The second factor of a person", "basis": "security of processing, GDPR Art. 32", "subjects": "People with an account", "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "until it is switched off or the account is erased"}}';
COMMENT ON COLUMN two_factor.user_id IS '{"holds": "subject", "erasure": "delete-row"}';

COMMENT ON TABLE passkey IS
  '{"purpose": "Passkeys of a person", "basis": "security of processing, GDPR Art. 32", "subjects": "People with an account", "recipients": "the person", "retention": {"keep": null, "why": "until it is removed or the account is erased"}}';
COMMENT ON COLUMN passkey.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN passkey.name IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN passkey.created_at IS '{"holds": "context"}';

COMMENT ON TABLE member IS
  '{"purpose": "What somebody is in an organisation", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People with an account", "recipients": "the organisation and administrators", "retention": {"keep": null, "why": "until the person leaves the organisation"}}';
COMMENT ON COLUMN member.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN member.organisation_id IS '{"holds": "context"}';
COMMENT ON COLUMN member.role IS '{"holds": "context"}';
COMMENT ON COLUMN member.created_at IS '{"holds": "context"}';

COMMENT ON TABLE invitation IS
  '{"purpose": "Who is invited to an organisation", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Invited people and who invited them", "recipients": "the organisation and administrators", "retention": {"keep": "P30D", "after": "expires_at"}}';
COMMENT ON COLUMN invitation.inviter_id IS '{"holds": "subject", "erasure": "null"}';
COMMENT ON COLUMN invitation.email IS '{"holds": "others", "why": "of who is invited"}';
COMMENT ON COLUMN invitation.created_at IS '{"holds": "context"}';

COMMENT ON TABLE apikey IS
  '{"purpose": "Digests of the secrets of API keys", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": "P30D", "after": "expires_at"}}';

COMMENT ON TABLE access_key IS
  '{"purpose": "API keys of organisations: what each may do, until when, and who answers for it", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Who made a key", "recipients": "the organisation and administrators", "retention": {"keep": "P1Y", "after": "expires_at"}}';
COMMENT ON COLUMN access_key.creator_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN access_key.name IS '{"holds": "context"}';
COMMENT ON COLUMN access_key.created_at IS '{"holds": "context"}';

COMMENT ON TABLE access_key_quota IS
  '{"purpose": "Counting the calls of a key against its quota of the day", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": "P2D", "after": "day"}}';

COMMENT ON TABLE access_key_usage IS
  '{"purpose": "Showing an organisation how its keys are used", "basis": null, "subjects": null, "recipients": "the organisation and administrators", "retention": {"keep": "P400D", "after": "day"}}';

COMMENT ON TABLE mandate IS
  '{"purpose": "Which organisation supports or evaluates which city", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events of the registry"}}';

COMMENT ON TABLE network_membership IS
  '{"purpose": "Which organisations belong to which network", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events of the registry"}}';

COMMENT ON TABLE mail IS
  '{"purpose": "Mails on their way; on one machine kept for the administrator to read", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Recipients of mails", "recipients": "the recipient; on one machine administrators", "retention": {"keep": "P30D", "after": "created_at"}}';
COMMENT ON COLUMN mail.recipient IS '{"holds": "others", "why": "an address; the mail goes after thirty days"}';
COMMENT ON COLUMN mail.body IS '{"holds": "others", "why": "may address the recipient by name"}';

COMMENT ON TABLE webhook_endpoint IS
  '{"purpose": "Addresses to which organisations have news delivered", "basis": null, "subjects": null, "recipients": "the organisation and administrators", "retention": {"keep": null, "why": "until the organisation removes it"}}';

COMMENT ON TABLE webhook_delivery IS
  '{"purpose": "News on their way to organisations, and the log of their delivery", "basis": null, "subjects": null, "recipients": "the organisation and administrators", "retention": {"keep": "P30D", "after": "created_at"}}';

COMMENT ON TABLE failed_attempt IS
  '{"purpose": "Slowing down whoever guesses passwords", "basis": "security of processing, GDPR Art. 32", "subjects": "People who fail to sign in, as a keyed digest", "recipients": "nobody; the service alone", "retention": {"keep": "P2D", "after": "last_at"}}';

COMMENT ON TABLE spent_code IS
  '{"purpose": "Refusing a one-time code that was used", "basis": "security of processing, GDPR Art. 32", "subjects": "People with an account", "recipients": "nobody; the service alone", "retention": {"keep": "P1D", "after": "spent_at"}}';
COMMENT ON COLUMN spent_code.user_id IS '{"holds": "subject", "erasure": "delete-row"}';

COMMENT ON TABLE mailed_token IS
  '{"purpose": "Resetting passwords and verifying addresses", "basis": "security of processing, GDPR Art. 32", "subjects": "People with an account", "recipients": "nobody; the service alone", "retention": {"keep": "P1D", "after": "expires_at"}}';
COMMENT ON COLUMN mailed_token.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN mailed_token.email IS '{"holds": "personal", "erasure": "as-the-row"}';
