/**
 * A text as it is compared, with the way back: letters in one composition (ä is one sign, however it was typed), and
 * unless case counts in small letters with ß as ss. Matches begin and end where a sign of the text does, so that half
 * an ä or half a ß is never found.
 */
export interface FoldedText {
  readonly folded: string;
  /** For each place in `folded`: where the sign that it comes from begins, or −1 inside of one. */
  readonly starts: Int32Array;
}

/** A letter with the marks that stand on it. */
const SIGN = /\P{M}\p{M}*|\p{M}+/gu;

export const foldText = (text: string, matchCase: boolean): string => {
  const composed = text.normalize("NFC");
  return matchCase ? composed : composed.toLowerCase().replaceAll("ß", "ss");
};

export function foldWithPlaces(text: string, matchCase: boolean): FoldedText {
  let folded = "";
  const starts: number[] = [];
  for (const match of text.matchAll(SIGN)) {
    const sign = foldText(match[0], matchCase);
    for (let index = 0; index < sign.length; index++) starts.push(index === 0 ? match.index : -1);
    folded += sign;
  }
  starts.push(text.length);
  return { folded, starts: Int32Array.from(starts) };
}
