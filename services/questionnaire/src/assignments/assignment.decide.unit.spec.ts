import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { expect, it } from 'vitest';
import { demandAssigned, isBoundToSections } from './assignment.decide.ts';

const areaOf = (indicator: string) =>
  instrument.indicators.find(({ code }) => code === indicator)?.area ?? '';
const [first, ...rest] = instrument.questions;
const own = first ? areaOf(first.indicator) : '';
const other = rest.find(({ indicator }) => areaOf(indicator) !== own)?.code ?? '';

it('binds a contributor, and not a coordinator who contributes as well', () => {
  expect(isBoundToSections({ roles: ['contributor'] })).toBe(true);
  expect(isBoundToSections({ roles: ['contributor', 'city-coordinator'] })).toBe(false);
  expect(isBoundToSections({ roles: ['city-coordinator'] })).toBe(false);
});

it('lets the assigned section be written, and names every question of another', () => {
  expect(() => demandAssigned(instrument, new Set([own]), [first?.code ?? ''])).not.toThrow();
  expect(() => demandAssigned(instrument, new Set([own]), [first?.code ?? '', other])).toThrow(
    expect.objectContaining({
      code: 'section-not-assigned',
      invalidParams: [expect.objectContaining({ name: `/answers/${other}` })],
    }),
  );
  expect(() => demandAssigned(instrument, new Set(), [first?.code ?? ''])).toThrow();
});

it('leaves a question nobody knows to the instrument', () => {
  expect(() => demandAssigned(instrument, new Set(), ['no.such-question'])).not.toThrow();
});
