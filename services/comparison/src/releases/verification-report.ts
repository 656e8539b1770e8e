import type { Difference, Verification } from './verify-release.ts';

/** What a person reads: equal, or where not. Pure. */
export function verificationReport({ head, cities, figures, difference }: Verification): string {
  const release = `${head.title}, version ${head.version} (${head.code})`;
  if (difference) return `${release}: not equal\n${sayDifference(difference)}`;
  return `${release}: equal. ${figures} figures of ${cities} cities recomputed from the archive alone.`;
}

function sayDifference({ file, city, item, figure, published, recomputed }: Difference): string {
  const where = [file, city && `city ${city}`, item && `item ${item}`, figure].filter(Boolean).join(', ');
  return `${where}: published ${shown(published)}, recomputed ${shown(recomputed)}`;
}

const LONGEST = 200;
const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, LONGEST);
