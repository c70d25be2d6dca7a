import { foldText, foldWithPlaces } from "@shared/base/folded-text.ts";

/** What is looked for: every part has to be there. */
export interface VerbatimQuery {
  readonly parts: readonly string[];
  readonly wholeWords: boolean;
}

/** A stretch of a text, in its own places. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

/** Words of which all are wanted; "words in quotes" are one part. Case and composition do not count. */
export function readQuery(text: string, wholeWords: boolean): VerbatimQuery {
  const parts = [...text.matchAll(/"([^"]+)"?|([^\s"]+)/g)].map(([, phrase, word]) =>
    foldText((phrase ?? word ?? "").trim(), false),
  );
  return { parts: [...new Set(parts.filter((part) => part !== ""))], wholeWords };
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a folded text has every part of the query. */
export function matches(folded: string, { parts, wholeWords }: VerbatimQuery): boolean {
  for (const part of parts) {
    if (wholeWords ? nextWhole(folded, part, 0) < 0 : !folded.includes(part)) return false;
  }
  return true;
}

/** Where the parts of a query stand in a text, from left to right and never overlapping. */
export function queryPlaces(text: string, { parts, wholeWords }: VerbatimQuery): TextPlace[] {
  if (parts.length === 0) return [];
  const { folded, starts } = foldWithPlaces(text, false);
  const found: TextPlace[] = [];
  for (const part of parts) {
    const next = (from: number) => (wholeWords ? nextWhole(folded, part, from) : folded.indexOf(part, from));
    for (let at = next(0); at >= 0; at = next(at + part.length)) {
      const from = starts[at] ?? -1;
      const to = starts[at + part.length] ?? -1;
      if (from >= 0 && to > from) found.push({ from, to });
    }
  }
  return joined(found.sort((a, b) => a.from - b.from || a.to - b.to));
}

function nextWhole(folded: string, part: string, from: number): number {
  for (let at = folded.indexOf(part, from); at >= 0; at = folded.indexOf(part, at + 1)) {
    if (!isLetterAt(folded, at - 1) && !isLetterAt(folded, at + part.length)) return at;
  }
  return -1;
}

/** Half a pair of a letter beyond the basic plane counts as a letter too; plain letters are told without a pattern. */
function isLetterAt(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 32 : text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(text.charAt(at));
}

function joined(places: readonly TextPlace[]): TextPlace[] {
  const result: TextPlace[] = [];
  for (const place of places) {
    const last = result.at(-1);
    if (last && place.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
    else result.push(place);
  }
  return result;
}
