import type { Band, Bands, InvalidParam } from '@interlace/contracts';

/** Peers by inhabitants and by foreign-born residents in per cent, where a round does not say otherwise. */
export const defaultBands: Bands = {
  population: [
    { code: 'under-100k', from: null, to: 100_000 },
    { code: '100k-to-200k', from: 100_000, to: 200_000 },
    { code: '200k-to-500k', from: 200_000, to: 500_000 },
    { code: '500k-and-over', from: 500_000, to: null },
  ],
  foreignBornShare: [
    { code: 'under-10', from: null, to: 10 },
    { code: '10-to-15', from: 10, to: 15 },
    { code: '15-to-20', from: 15, to: 20 },
    { code: '20-and-over', from: 20, to: null },
  ],
};

/** What keeps bands from placing every figure in exactly one of them: gaps, overlaps, open ends inside, repeated codes. Pure. */
export function bandFaults(bands: Bands): InvalidParam[] {
  return [
    ...faultsOf('/bands/population', bands.population),
    ...faultsOf('/bands/foreignBornShare', bands.foreignBornShare),
  ];
}

function faultsOf(name: string, list: readonly Band[]): InvalidParam[] {
  const last = list.length - 1;
  return list.flatMap((band, index) => {
    const at = `${name}/${index}`;
    const faults: InvalidParam[] = [];
    const fault = (part: string, code: string, reason: string) =>
      faults.push({ name: `${at}/${part}`, code, reason });
    const before = list[index - 1];
    if (index === 0 && band.from !== null)
      fault('from', 'band-end-closed', 'the first band is open below: null');
    if (index === last && band.to !== null)
      fault('to', 'band-end-closed', 'the last band is open above: null');
    if (index < last && band.to === null) fault('to', 'band-open-inside', 'only the last band is open above');
    if (before && band.from !== before.to) {
      fault('from', 'band-not-contiguous', `must be ${before.to}, where the band before ends`);
    }
    if (band.from !== null && band.to !== null && band.from >= band.to) {
      fault('to', 'band-empty', 'must lie above from');
    }
    if (list.findIndex((other) => other.code === band.code) < index) {
      fault('code', 'band-code-repeated', 'is used by a band before');
    }
    return faults;
  });
}
