import type { Reader } from '../registry.ts';

/** Undefined for a round the questionnaire has not told of, or not yet. */
export async function findRound(reader: Reader, id: string): Promise<{ networkId: string } | undefined> {
  return (await reader.round.findUnique({ where: { id } })) ?? undefined;
}
