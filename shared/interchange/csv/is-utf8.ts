const HIGH_BITS = 0x80808080;

/**
 * Whether the bytes are UTF-8 without a fault (RFC 3629: no overlong forms, no surrogates). Four letters of English are
 * looked at in one step; no text is made.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const words = wordsOf(bytes);
  const length = bytes.length;
  let at = 0;
  while (at < length) {
    if (words !== null && (at & 3) === 0) {
      let word = at >> 2;
      while (word < words.length && ((words[word] as number) & HIGH_BITS) === 0) word++;
      at = word << 2;
      if (at >= length) break;
    }
    const first = bytes[at] as number;
    if (first < 0x80) {
      at++;
      continue;
    }
    const more = followers(first, bytes[at + 1]);
    if (more === 0 || at + more >= length) return false;
    for (let next = 1; next <= more; next++) if (((bytes[at + next] as number) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

/** The bytes four at a time; null where they do not lie so. */
const wordsOf = (bytes: Uint8Array): Uint32Array | null =>
  bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : null;

/** How many bytes follow the first of a longer character; 0 when it cannot begin one. */
function followers(first: number, second: number | undefined): number {
  if (second === undefined || first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 1;
  if (first < 0xf0) {
    const isOverlong = first === 0xe0 && second < 0xa0;
    const isSurrogate = first === 0xed && second > 0x9f;
    return isOverlong || isSurrogate ? 0 : 2;
  }
  const isOutside = (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f);
  return isOutside ? 0 : 3;
}
