import type { CityName } from '@interlace/api-client';

/** What a city is called; its code where the name is not known yet. Pure. */
export const cityWords = ({ name, code }: Pick<CityName, 'name' | 'code'>): string => name ?? code ?? '';
