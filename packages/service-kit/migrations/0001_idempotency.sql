create schema if not exists http;

-- One row per write a caller asked for: the answer it got, so that asking again does nothing twice.
create table http.idempotency_key (
  scope        text        not null, -- organisation and subject of the bearer
  key          text        not null,
  route        text        not null, -- method and pattern
  request_hash bytea       not null, -- SHA-256 of address and body
  status       smallint,             -- null only while the first request is under way
  headers      jsonb,
  body         text,
  created_at   timestamptz not null default now(),
  primary key (scope, key)
);

create index idempotency_key_created_at on http.idempotency_key (created_at);
