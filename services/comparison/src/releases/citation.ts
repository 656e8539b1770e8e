import type { ReleaseBody } from './wire.ts';

/** Where a release stays for good, below the address of the platform. */
export const releasePath = (id: string): string => `/api/v1/releases/${id}`;

/** What describes a release, in its archive as well as where it is shown. */
export type Described = Pick<
  ReleaseBody,
  'id' | 'code' | 'version' | 'title' | 'creators' | 'publishedAt' | 'sample'
> & { readonly round: Omit<ReleaseBody['round'], 'minimumGroup'> };

/** After DataCite: creators (year): title (version). Publisher. Address. */
export function citationOf({ id, creators, publishedAt, title, version, code, round }: Described): string {
  const invented = round.fictitious ? ' Invented figures.' : '';
  return (
    `${creators.join('; ')} (${publishedAt.slice(0, 4)}): ${title}. Version ${version}, ${code}, ` +
    `published ${publishedAt.slice(0, 10)} [Data set]. Interlace. ${releasePath(id)}. Licence: CC BY 4.0.${invented}`
  );
}
