create schema messaging;

-- Events of committed transactions on their way to the log. The relay deletes a row once the log has it.
-- `position` orders the events of one key, because whoever changes an aggregate holds its row lock while publishing;
-- it is no cursor: a lower position may be committed after a higher one.
create table messaging.outbox (
  position bigint generated always as identity primary key,
  id uuid not null,
  topic text not null,
  key text not null,
  envelope text not null,
  published_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- What each consumer group of this service has handled; written in the transaction of the effect. Kept for good: a
-- group whose offsets are lost reads the log again from the beginning, and must know what it has done.
create table messaging.inbox (
  consumer_group text not null,
  event_id uuid not null,
  handled_at timestamptz not null default clock_timestamp(),
  primary key (consumer_group, event_id)
);

-- Events a group could not handle, as they came, and what became of them.
create table messaging.dead_letter (
  id uuid primary key default uuidv7(),
  consumer_group text not null,
  topic text not null,
  partition integer not null,
  "offset" bigint not null,
  key text,
  event_id uuid,
  event_type text,
  code text not null,
  cause text not null,
  attempts integer not null,
  original bytea not null,
  parked_at timestamptz not null default clock_timestamp(),
  state text not null default 'parked' check (state in ('parked', 'replayed', 'discarded')),
  settled_at timestamptz,
  reason text,
  unique (consumer_group, topic, partition, "offset")
);
