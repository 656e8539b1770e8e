import type { CityProfile } from '@interlace/contracts';
import { digest } from '@interlace/service-kit';

/** The facts of a city as the audit log holds them: values as they are, digests in place of what people worded. */
export function auditedProfile({ name, population, foreignBornShare, ...facts }: CityProfile) {
  const figures = (values: CityProfile['population']) =>
    values.map(({ year, value, source }) => ({ year, value, source: digest(source) }));
  return {
    ...facts,
    name: digest(name),
    population: figures(population),
    foreignBornShare: figures(foreignBornShare),
  };
}
