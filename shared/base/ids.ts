/** Globally unique identifiers: 128 random bits, so that two people's files can be merged later. */
export type Id = string;

const ALPHABET = "0123456789abcdefghijkmnpqrstuvwxyz"; // 34 letters, no look-alike l and o

/** A new identifier of 22 letters, safe in file names, URLs and CSS. */
export function newId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  let id = "";
  for (const byte of bytes) id += ALPHABET[byte % ALPHABET.length];
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
