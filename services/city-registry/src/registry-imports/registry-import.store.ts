import { findCities, lockCities, recordCities, recordProfiles } from '../city-profiles/city.store.ts';
import { findDeclarations, recordDeclarations } from '../conflict-declarations/declaration.store.ts';
import { findMandates, recordMandates } from '../mandates/mandate.store.ts';
import {
  findMemberships,
  findNetworks,
  recordMemberships,
  recordNetworks,
} from '../networks/network.store.ts';
import { findOrganisations, recordOrganisations } from '../organisations/organisation.store.ts';
import type { RegistryTx, Writer } from '../registry.ts';
import type { ImportDocument } from './import-document.ts';
import type { ImportFacts, Snapshot } from './import-draft.ts';

/** Reads what the registry holds of everything a document names, and keeps its cities from changing meanwhile. */
export async function takeSnapshot(tx: RegistryTx, document: ImportDocument): Promise<Snapshot> {
  const organisations = await findOrganisations(tx, {
    ids: idsOf([...document.organisations, ...document.cities]),
    codes: [
      ...[...document.organisations, ...document.cities].map(({ code }) => code),
      ...[...document.memberships, ...document.mandates].map(({ organisation }) => organisation),
      ...[...document.mandates, ...document.conflictDeclarations].map(({ city }) => city),
      ...document.conflictDeclarations.map(({ evaluator }) => evaluator),
    ],
  });
  const cityIds = organisations.filter(({ kind }) => kind === 'city').map(({ id }) => id);
  await lockCities(tx, cityIds);
  const networks = await findNetworks(tx, {
    ids: idsOf(document.networks),
    codes: [
      ...document.networks.map(({ code }) => code),
      ...document.memberships.map(({ network }) => network),
    ],
  });
  const idOf = ({ id }: { id: string }) => id;
  return {
    organisations,
    cities: await findCities(tx, cityIds),
    networks,
    memberships: await findMemberships(tx, networks.map(idOf), organisations.map(idOf)),
    mandates: await findMandates(tx, { cityIds }),
    declarations: await findDeclarations(tx, cityIds),
  };
}

const idsOf = (stated: readonly { id?: string | undefined }[]) =>
  stated.flatMap(({ id }) => (id === undefined ? [] : [id]));

/** Stores what an import makes happen, and says so, all in the caller's transaction. */
export async function recordImport(writer: Writer, facts: ImportFacts): Promise<void> {
  if (facts.organisations.length > 0) await recordOrganisations(writer, facts.organisations);
  if (facts.cities.length > 0) await recordCities(writer, facts.cities);
  if (facts.profiles.length > 0) await recordProfiles(writer, facts.profiles);
  if (facts.networks.length > 0) await recordNetworks(writer, facts.networks);
  if (facts.memberships.length > 0) await recordMemberships(writer, facts.memberships);
  if (facts.declarations.length > 0) await recordDeclarations(writer, facts.declarations);
  if (facts.mandates.length > 0) await recordMandates(writer, facts.mandates);
}
