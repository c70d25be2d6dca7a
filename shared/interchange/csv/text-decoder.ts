import type { Encoding } from "./text-forms.ts";

/** What Windows-1252 has where Latin 1 has control characters; five places are empty. */
const LETTERS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Some versions of Node read Windows-1252 as Latin 1: the euro and every curly quote become control characters. */
const isSound = new TextDecoder("windows-1252").decode(Uint8Array.of(0x80)) === "€";

export function decoderOf(encoding: Encoding, options: { ignoreBOM?: boolean } = {}): Decoder {
  const decoder = new TextDecoder(encoding, options);
  if (isSound || encoding !== "windows-1252") return decoder;
  return {
    decode: (bytes) =>
      decoder
        .decode(bytes)
        .replaceAll(/[\x80-\x9f]/g, (letter) => LETTERS[letter.charCodeAt(0) - 0x80] ?? letter),
  };
}
