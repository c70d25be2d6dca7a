/**
 * A strong mix of 32 bits, one to one: triple32 (Wellons 2018, https://nullprogram.com/blog/2018/07/31/). Whole-number
 * arithmetic only, so the same on every machine.
 */
export function mix32(value: number): number {
  let mixed = value ^ (value >>> 17);
  mixed = Math.imul(mixed, 0xed5ad4bb);
  mixed ^= mixed >>> 11;
  mixed = Math.imul(mixed, 0xac4c1b51);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x31848bab);
  return mixed ^ (mixed >>> 14);
}

/** One key of 32 bits out of several; the order counts. */
export function keyOf(...words: readonly number[]): number {
  let key = 0x6a09e667;
  for (const word of words) key = mix32(Math.imul(key, 0x9e3779b1) + mix32((word | 0) + 0x3c6ef372));
  return key;
}

/** The key of a text: FNV-1a over its code units, mixed. */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix32(hash);
}

/** Both halves of a whole number up to 2⁵³, so that large seeds differ too. */
export const seedKey = (seed: number): number => keyOf(seed % 4294967296, Math.floor(seed / 4294967296));
