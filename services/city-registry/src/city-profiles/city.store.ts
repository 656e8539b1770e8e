import { cityProfileChangedV1, cityRegisteredV1 } from '@interlace/contracts';
import type { Prisma } from '../generated/prisma/client.ts';
import { insertOrganisations } from '../organisations/organisation.store.ts';
import type { Reader, RegistryTx, Writer } from '../registry.ts';
import { type FigureRow, toCity, toFigureRows } from './city.rows.ts';
import type { City, CityProfileChanged, CityRegistered } from './city.ts';

const whole = {
  organisation: true,
  figures: { orderBy: { year: 'asc' } },
} as const satisfies Prisma.CityInclude;

export async function findCity(reader: Reader, id: string): Promise<City | undefined> {
  const row = await reader.city.findUnique({ where: { id }, include: whole });
  return row === null ? undefined : toCity(row);
}

export async function findCities(reader: Reader, ids: readonly string[]): Promise<City[]> {
  const rows = await reader.city.findMany({ where: { id: { in: [...ids] } }, include: whole });
  return rows.map(toCity);
}

export interface CityFilter {
  readonly country?: string | undefined;
  /** Id of a network the city is a member of now. */
  readonly network?: string | undefined;
  /** Only codes after this one. */
  readonly after?: string | undefined;
}

/** At most `count` cities in order of their codes. */
export async function listCities(reader: Reader, filter: CityFilter, count: number): Promise<City[]> {
  const { country, network, after } = filter;
  const memberships = network === undefined ? undefined : { some: { networkId: network, until: null } };
  const rows = await reader.city.findMany({
    where: { organisation: { country, code: { gt: after }, memberships } },
    include: whole,
    orderBy: { organisation: { code: 'asc' } },
    take: count,
  });
  return rows.map(toCity);
}

/** Keeps others from changing these cities, or their mandates, until the transaction ends. */
export async function lockCities(tx: RegistryTx, ids: readonly string[]): Promise<void> {
  // In one order everywhere, so that two who lock several cities cannot wait for each other.
  await tx.$queryRaw`select 1 from city where id = any (${[...ids]}::uuid[]) order by id for update`;
}

/** Stores new cities and says so. */
export async function recordCities({ tx, bus }: Writer, events: readonly CityRegistered[]): Promise<void> {
  const organisations = events.map(({ cityId, profile: { code, name, country } }) => ({
    id: cityId,
    kind: 'city' as const,
    code,
    name,
    country,
  }));
  await insertOrganisations(tx, organisations, 'city-exists');
  await tx.city.createMany({
    data: events.map(({ cityId, profile: { lau, nuts, latitude, longitude, fictitious } }) => ({
      id: cityId,
      lau,
      nuts,
      latitude,
      longitude,
      fictitious,
    })),
  });
  await insertFigures(tx, events.flatMap(toFigureRows));
  await bus.publish(tx, cityRegisteredV1, events);
}

/** Replaces the profiles of cities the transaction has locked, and says so. */
export async function recordProfiles(
  { tx, bus }: Writer,
  events: readonly CityProfileChanged[],
): Promise<void> {
  const rows = JSON.stringify(events.map(({ cityId, profile }) => ({ ...profile, id: cityId })));
  await tx.$executeRaw`
    update organisation o set name = p.name, country = p.country
    from jsonb_to_recordset(${rows}::jsonb) as p (id uuid, name text, country text) where o.id = p.id`;
  await tx.$executeRaw`
    update city c set lau = p.lau, nuts = p.nuts, latitude = p.latitude, longitude = p.longitude, version = version + 1
    from jsonb_to_recordset(${rows}::jsonb)
      as p (id uuid, lau text, nuts text, latitude double precision, longitude double precision)
    where c.id = p.id`;
  await tx.cityFigure.deleteMany({ where: { cityId: { in: events.map(({ cityId }) => cityId) } } });
  await insertFigures(tx, events.flatMap(toFigureRows));
  await bus.publish(tx, cityProfileChangedV1, events);
}

const insertFigures = (tx: RegistryTx, rows: FigureRow[]) => tx.cityFigure.createMany({ data: rows });
