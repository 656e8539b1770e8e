-- What was changed, and which drafts were read by others. Rows are only ever added, each bound to the one before by its
-- hash: nothing can be changed, taken out, put in or exchanged without breaking the chain.
create schema audit;
comment on schema audit is 'Left out of the rights every runtime role gets: it may read here and call audit.append, nothing else.';

create table audit.entry (
  sequence        bigint      primary key, -- from 1, without gaps
  at              timestamptz not null,
  subject         text        not null,    -- pseudonymous account id
  organisation_id uuid,                    -- the actor's; null where nobody was signed in
  action          text        not null,    -- operation id
  object_kind     text        not null,
  object_id       text,
  concerns        uuid[]      not null,    -- organisations that may see the entry
  before          jsonb,
  after           jsonb,
  trace_id        text,
  content         text        not null,    -- canonical JSON of the columns above but the sequence
  previous_hash   bytea       not null,
  hash            bytea       not null     -- SHA-256 of previous_hash followed by content in UTF-8
);
create index entry_concerns on audit.entry using gin (concerns);
create index entry_object_id on audit.entry (object_id, sequence);
create index entry_subject on audit.entry (subject, sequence);
create index entry_at on audit.entry using brin (at);

-- The end of the chain, in one row. Whoever appends holds it until commit, so that sequences become visible in their order.
create table audit.head (
  id       boolean primary key default true check (id),
  sequence bigint  not null,
  hash     bytea   not null
) with (fillfactor = 10);
insert into audit.head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'));

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit.% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
create trigger stays before delete or truncate on audit.head
  for each statement execute function audit.refuse_change();

-- The one way in. Runs as the owner, with a search path nobody else can put a function into. The columns are taken from
-- the text, so what is found by a column is what was hashed.
create function audit.append(entry_text text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  entry jsonb := entry_text::jsonb;
  last audit.head;
  next_hash bytea;
begin
  select * into strict last from audit.head for update;
  next_hash := sha256(last.hash || convert_to(entry_text, 'UTF8'));
  insert into audit.entry values (
    last.sequence + 1, (entry ->> 'at')::timestamptz, entry ->> 'subject', (entry ->> 'organisationId')::uuid,
    entry ->> 'action', entry -> 'object' ->> 'kind', entry -> 'object' ->> 'id',
    array(select jsonb_array_elements_text(entry -> 'concerns')::uuid),
    nullif(entry -> 'before', 'null'), nullif(entry -> 'after', 'null'), entry ->> 'traceId',
    entry_text, last.hash, next_hash);
  update audit.head set sequence = last.sequence + 1, hash = next_hash;
end $$;
revoke all on function audit.append(text) from public;
