import { decoderOf } from "./text-decoder.ts";
import type { Encoding } from "./text-forms.ts";

/** Letters beyond ASCII, language by language: what mixes those of several is read wrongly. */
const WEST = [
  "äöüß",
  "àâæçéèêëîïôœùûüÿ",
  "áéíñóúüªº",
  "ãáàâçéêíóôõúªº",
  "àèéìíîòóùú",
  "åäöæøéü",
  "áðéíóúýþæö",
  "äöüõšž",
  "àçèéíïòóúü",
  "ëïéèöüáóê",
];
const CENTRAL = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćžšđ", "ăâîşţ", "äöüß"];
/** In the order in which they are taken when the letters say the same of several. */
const CANDIDATES: readonly { readonly encoding: Encoding; readonly languages: readonly string[] }[] = [
  { encoding: "windows-1250", languages: CENTRAL },
  { encoding: "iso-8859-2", languages: CENTRAL },
  { encoding: "macintosh", languages: WEST },
];
/** Punctuation of ordinary writing beyond ASCII; of these none stands inside a word but the apostrophe. */
const MARKS = "“”„‚‘’–—…€•™§°«»©®´·¿¡\u00a0";
const IN_WORDS = "’‘´·\u00ad";

const USUAL = 2;
const ODD = -1;
const WRONG = -3;
/** Points by which another must be better than Windows-1252: one odd sign is no evidence. */
const CLEAR = 3;

/**
 * Which encoding of one byte a letter makes words of these bytes: letters of one language count for it; a capital or a
 * sign in the middle of a word, and a control character, against it. In doubt Windows-1252.
 */
export function guessByLetters(bytes: Uint8Array): Encoding {
  let best: Encoding = "windows-1252";
  let most = pointsOf(decoderOf(best).decode(bytes), WEST) + CLEAR;
  for (const { encoding, languages } of CANDIDATES) {
    const points = pointsOf(decoderOf(encoding).decode(bytes), languages);
    if (points <= most) continue;
    most = points;
    best = encoding;
  }
  return best;
}

/** As the language that the text fits best. */
function pointsOf(text: string, languages: readonly string[]): number {
  let signs = 0;
  const letters = new Map<string, number>();
  for (const found of text.matchAll(/[^\p{ASCII}]/gu)) {
    const before = text[found.index - 1] ?? " ";
    const after = text[found.index + 1] ?? " ";
    const [sign] = found;
    const isLetter = /\p{L}/u.test(sign) && !(/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before));
    if (isLetter) letters.set(sign.toLowerCase(), (letters.get(sign.toLowerCase()) ?? 0) + 1);
    else signs += pointsOfSign(sign, before, after);
  }
  const ofLetters = languages.map((own) =>
    [...letters].reduce((sum, [letter, count]) => sum + count * (own.includes(letter) ? USUAL : ODD), 0),
  );
  return signs + Math.max(...ofLetters);
}

function pointsOfSign(sign: string, before: string, after: string): number {
  if (/[\p{Cc}\ufffd]/u.test(sign)) return 2 * WRONG;
  const inWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (/\p{L}/u.test(sign) || (inWord && !IN_WORDS.includes(sign))) return WRONG;
  return MARKS.includes(sign) || IN_WORDS.includes(sign) ? USUAL : ODD;
}
