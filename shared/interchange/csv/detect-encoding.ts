import { guessByLetters } from "./guess-letters.ts";
import { isUtf8 } from "./is-utf8.ts";
import { decoderOf } from "./text-decoder.ts";
import type { Encoding } from "./text-forms.ts";

/** Bytes that are looked at by the guesser; valid UTF-8 is tested on the whole file. */
const SAMPLE = 65_536;

/** By byte-order mark; else UTF-16 when every other byte is nought; else UTF-8 when the bytes are valid UTF-8; else by its letters, in doubt Windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideOrder(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return guessByLetters(bytes.subarray(0, SAMPLE));
}

/** UTF-16 without a mark: letters of most languages have a nought in one half of their two bytes. */
function wideOrder(bytes: Uint8Array): Encoding | null {
  const looked = Math.min(bytes.length, 4096) & ~1;
  if (looked < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = looked * 0.35;
  if (odd > most && even < odd / 10) return "utf-16le";
  return even > most && odd < even / 10 ? "utf-16be" : null;
}

/** The bytes as text, without the byte-order mark. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string =>
  decoderOf(encoding).decode(bytes);

/** A text whose commas, quotes and line ends are each one byte that means nothing else, and where it begins. */
export interface ByteText {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly start: number;
}

/** The text of a file in a form that can be cut byte by byte; UTF-16 is put into UTF-8 for that. */
export function byteText(bytes: Uint8Array, encoding: Encoding): ByteText {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    return { bytes: new TextEncoder().encode(decodeText(bytes, encoding)), encoding: "utf-8", start: 0 };
  }
  const marked = encoding === "utf-8" && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes, encoding, start: marked ? 3 : 0 };
}
