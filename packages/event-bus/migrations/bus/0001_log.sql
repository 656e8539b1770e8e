create schema bus;

create table bus.topic (
  name text primary key,
  partitions integer not null check (partitions > 0)
);

-- The next offset of each partition. Appending holds this row until it commits, so offsets have no gaps and become
-- visible in their order: a reader may go by offset alone. (A sequence would let a late commit be skipped.)
create table bus.partition (
  topic text not null references bus.topic,
  partition integer not null,
  next_offset bigint not null default 0,
  primary key (topic, partition)
) with (fillfactor = 50);

create table bus.log (
  topic text not null,
  partition integer not null,
  "offset" bigint not null,
  id uuid not null unique,
  key text not null,
  value bytea not null,
  appended_at timestamptz not null default clock_timestamp(),
  primary key (topic, partition, "offset")
);

-- Where each consumer group goes on. The lock on a row is the ownership of that partition: it ends with the
-- connection that holds it, which makes taking over immediate.
create table bus.consumer_offset (
  consumer_group text not null,
  topic text not null,
  partition integer not null,
  committed bigint not null default 0,
  served_at timestamptz not null default clock_timestamp(),
  primary key (consumer_group, topic, partition)
) with (fillfactor = 50);

create function bus.ensure_topics(names text[], partition_count integer) returns void language plpgsql as $$
begin
  insert into bus.topic (name, partitions)
    select name, partition_count from unnest(names) as wanted (name) order by name
    on conflict do nothing;
  insert into bus.partition (topic, partition)
    select t.name, p from bus.topic t, generate_series(0, t.partitions - 1) as p
    where t.name = any (names) order by t.name, p
    on conflict do nothing;
end $$;

-- Appends events in the order given. An event whose id is in the log already is passed over, so a relay that died
-- between appending and clearing its outbox may simply append again.
create function bus.append(ids uuid[], topics text[], partitions integer[], keys text[], vals bytea[])
returns void language plpgsql as $$
begin
  -- Locks first, in one order for everybody; only then is "already there" a lasting answer.
  perform from bus.partition p
    where (p.topic, p.partition) in (select * from unnest(topics, partitions))
    order by p.topic, p.partition for update;
  with incoming as (
    select * from unnest(ids, topics, partitions, keys, vals)
      with ordinality as i (id, topic, partition, key, value, place)
  ), fresh as (
    select i.*, row_number() over (partition by i.topic, i.partition order by i.place) - 1 as step
    from incoming i where not exists (select from bus.log l where l.id = i.id)
  ), counted as (
    update bus.partition p set next_offset = p.next_offset + f.total
    from (select topic, partition, count(*) as total from fresh group by topic, partition) f
    where p.topic = f.topic and p.partition = f.partition
    returning p.topic, p.partition, p.next_offset - f.total as first
  )
  insert into bus.log (topic, partition, "offset", id, key, value)
    select f.topic, f.partition, c.first + f.step, f.id, f.key, f.value
    from fresh f join counted c on c.topic = f.topic and c.partition = f.partition;
  perform pg_notify('bus_appended', t) from (select distinct t from unnest(topics) as t) d;
end $$;
