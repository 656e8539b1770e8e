const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A number in [0, 1) that depends on the named parts and on nothing else, so that one more question or city leaves
 * every other draw as it was. FNV-1a over the text, then the finaliser of MurmurHash3 to spread the bits.
 */
export function draw(...parts: readonly (string | number)[]): number {
  let hash = FNV_OFFSET;
  for (const character of parts.join('|'))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A draw around 0 with standard deviation `spread`, never farther than three of them: the sum of three uniform draws. */
export function drawAround(spread: number, ...parts: readonly (string | number)[]): number {
  const sum = draw(...parts, 'a') + draw(...parts, 'b') + draw(...parts, 'c');
  return (sum - 1.5) * 2 * spread;
}
