/** Shorter words stand whole: nobody looks for a break in them. */
const LONG = 15;
/** Letters that stay before and after a break. */
const LEAST = 3;
const VOWEL = /[aeiouyäöüáàâéèêëíìîïóòôõúùûæøåœ]/iu;
const LETTER = /\p{L}/u;
/** Consonants that are one sound. */
const TOGETHER = ["sch", "ch", "ck", "ph", "th", "sh"];
const SOFT = "\u00AD";

/**
 * Where a long word may part, as the numbers of letters before the break: the last consonant between two vowels begins
 * what follows, as in most languages of Europe. It knows no word, so it may part one where a dictionary would not.
 */
export function breaksOf(word: string): number[] {
  const letters = [...word];
  const found: number[] = [];
  let vowel = -1;
  letters.forEach((letter, at) => {
    if (!LETTER.test(letter)) vowel = -1;
    else if (VOWEL.test(letter)) {
      const begin = at - (TOGETHER.find((sound) => endsIn(letters, at, sound))?.length ?? 1);
      if (vowel >= 0 && at - vowel > 1 && begin > vowel) found.push(Math.max(begin, vowel + 1));
      vowel = at;
    }
  });
  return found.filter((at) => at >= LEAST && letters.length - at >= LEAST);
}

const endsIn = (letters: readonly string[], at: number, sound: string): boolean =>
  at >= sound.length &&
  letters
    .slice(at - sound.length, at)
    .join("")
    .toLowerCase() === sound;

/** The same text, whose long words may part where they are wider than their line. */
export function softened(text: string): string {
  if (text.length < LONG) return text;
  return text.replace(/\S+/gu, (word) => {
    const letters = [...word];
    if (letters.length < LONG) return word;
    const breaks = new Set(breaksOf(word));
    return letters.map((letter, at) => (breaks.has(at) ? SOFT + letter : letter)).join("");
  });
}

/** The longest beginning of a word that fits with a hyphen, at a break of the word where one is near enough. */
export function partOf(word: string, fits: (part: string) => boolean): readonly [part: string, rest: string] {
  const letters = [...word];
  const begin = (count: number) => letters.slice(0, count).join("");
  const hyphened = (count: number) => (LETTER.test(letters[count] ?? "") ? `${begin(count)}-` : begin(count));
  const good = breaksOf(word).findLast((count) => fits(hyphened(count)));
  if (good !== undefined) return [hyphened(good), letters.slice(good).join("")];
  let count = 1;
  while (count < letters.length - 1 && fits(hyphened(count + 1))) count++;
  const part = fits(hyphened(count)) ? hyphened(count) : begin(count);
  return [part, letters.slice(count).join("")];
}
