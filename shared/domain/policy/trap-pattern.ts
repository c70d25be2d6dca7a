/** A phrase ready to be looked for. */
export interface TrapPattern {
  readonly pattern: RegExp;
  /** In small letters; without it in a text, the pattern is nowhere in it. "" where no part is always there. */
  readonly sure: string;
}

const NUMBER_WORDS =
  "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-one|twenty-eight|thirty|forty-five|sixty|ninety";
/** “30”, “1,000”, “2.5”, “thirty”, “thirty (30)”. */
const NUMBER = `(?:\\d[\\d.,]*|${NUMBER_WORDS})(?:\\s*\\(\\s*\\d[\\d.,]*\\s*\\))?`;
const GAP = "[\\s\\u00a0]+";
/** Kinds of time that stand between a number and its days. */
const KINDS_OF_DAY = `(?:(?:working|business|calendar|clear|consecutive|full)${GAP})?`;
const TIMES = /^(?:days?|weeks?|months?|hours?|years?)(?=$|['’])/i;

/**
 * Reads a phrase of the list of words. Case does not count, and words may be inflected (fee, fees; forfeit, forfeited)
 * or spelt the American way (authorised, authorized). A hyphen also stands for a space or nothing (non-refundable,
 * nonrefundable), “%” for per cent, “#” for a number in figures or words, “*” for up to three words.
 */
export function trapPattern(phrase: string): TrapPattern {
  const tokens = phrase.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  let source = "";
  let gap = "";
  for (const token of tokens) {
    if (token === "*") {
      source += `${gap}(?:[^\\s.;:!?]+${GAP}){0,3}`;
      gap = "";
    } else {
      source += gap + tokenSource(token);
      gap = token === "#" ? `(?:${GAP}|(?=%))` : GAP;
    }
  }
  const sure = tokens.map(sureOf).reduce((best, part) => (part.length > best.length ? part : best), "");
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "giu"), sure };
}

function tokenSource(token: string): string {
  if (token === "#") return NUMBER;
  if (/^(?:%|percent)$/i.test(token)) return "(?:%|per\\s?cent(?:age)?)";
  const time = TIMES.exec(token);
  if (time)
    return `${KINDS_OF_DAY}${inflected(time[0].replace(/s$/i, ""))}${literal(token.slice(time[0].length))}`;
  return token
    .split("-")
    .map((part) => inflected(part))
    .join("[-\\u2010\\u2011\\s]?");
}

const literal = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll(/['’]/g, "['’]?");

/** The word and what it becomes in a sentence; short ones and those with other signs stay as they are. */
function inflected(word: string): string {
  if (!/^\p{L}{3,}$/u.test(word)) return literal(word);
  const spelt = word.replace(/is(e|ed|ation|ing)$/i, "i[sz]$1").replace(/^(\p{L}{3,})our$/iu, "$1ou?r");
  if (/[^aeiou]y$/i.test(spelt)) return `${spelt.slice(0, -1)}(?:y|ies|ied|ying)`;
  if (/e$/i.test(spelt)) return `${spelt}(?:s|d|['’]s)?`;
  return /[bdglmnprt]$/i.test(spelt)
    ? `${spelt}${spelt.at(-1)}?(?:s|ed|ing|['’]s)?`
    : `${spelt}(?:s|es|ed|ing|['’]s)?`;
}

/** What of the token stands in every text that it matches. */
function sureOf(token: string): string {
  if (/^(?:[#*%]|percent)$/i.test(token)) return "";
  const [first = ""] = token.toLowerCase().split(/[-'’]/);
  return first.replace(/(?:y|is(?:e|ed|ation|ing)|our|s)$/, "");
}
