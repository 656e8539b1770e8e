-- Rows that know a person by the address alone go with the account that has it.
COMMENT ON COLUMN mail.recipient IS
  '{"holds": "others", "why": "an address; the mail goes with the account that has it, and after thirty days"}';
COMMENT ON COLUMN invitation.email IS
  '{"holds": "others", "why": "of who is invited; the invitation goes with the account that has the address"}';
