/** Globally unique identifiers: 128 random bits, so that two people's files can be merged later. */
export type Id = string;

const ALPHABET = "0123456789abcdefghijkmnpqrstuvwxyz"; // 34 letters, no look-alike l and o

const LENGTH = 22;
/** Random bytes for many ids: asking for each by itself takes a tenth of the time of copying a large map. */
const drawn = new Uint8Array(LENGTH * 512);
let used = drawn.length;

/** A new identifier of 22 letters, safe in file names, URLs and CSS. */
export function newId(): Id {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  let id = "";
  for (const end = used + LENGTH; used < end; used++) id += ALPHABET[(drawn[used] ?? 0) % ALPHABET.length];
  return id;
}

/** What an id is made of, also in files of other programs. */
export const ID_PATTERN = /^(?!\.{1,2}$)[A-Za-z0-9_.:-]{1,64}$/;

/** An id that may name a folder of the vault: nothing in it could lead out. */
export const FOLDER_ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

/** Deterministic ids for samples, fixtures and tests: prefix-1, prefix-2 … */
export function sequentialIds(prefix: string): () => Id {
  let count = 0;
  return () => `${prefix}-${++count}`;
}
