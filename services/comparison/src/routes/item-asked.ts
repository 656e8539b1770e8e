import type { Instrument } from '@interlace/instruments';
import { DomainError } from '@interlace/service-kit';

/**
 * The item asked for, else the composite the instrument lists first: its index.
 * @param field names the input in the refusal
 * @throws DomainError `item-unknown`
 */
export function itemAsked(
  instrument: Instrument,
  item: string | undefined,
  field: string,
): { code: string; title: string } {
  const items = [...instrument.composites, ...instrument.indicators];
  const found = item === undefined ? items[0] : items.find(({ code }) => code === item);
  if (found) return { code: found.code, title: found.title };
  throw new DomainError('item-unknown', `No composite or indicator is called ${item}.`, {
    invalidParams: [{ name: field, code: 'item-unknown', reason: 'is no item of the instrument' }],
  });
}
