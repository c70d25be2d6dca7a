import { detect } from "jschardet";

export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-2",
  "macintosh",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes that are looked at by the guesser; valid UTF-8 is tested on the whole file. */
const SAMPLE = 65_536;

/** By byte-order mark; else UTF-8 when the bytes are valid UTF-8; else by statistics, in doubt Windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  const sample = bytes.subarray(0, SAMPLE);
  let text = "";
  for (const byte of sample) text += String.fromCharCode(byte);
  const name = detect(text).encoding?.toLowerCase() ?? "";
  if (name === "iso-8859-2" || name === "windows-1250") return "iso-8859-2";
  if (name === "maccyrillic" || name === "macroman" || name === "macintosh") return "macintosh";
  return "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes as text, without the byte-order mark. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);
