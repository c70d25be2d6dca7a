/** What begins a formula in a spreadsheet program; also the wide forms, which some languages' programs take for the same. */
const SIGNS = /[=+\-@＝＋－＠]/g;
/** A number or a telephone number: a sign, digits, and what stands between digits. No program makes another of it. */
const NUMBER = /^[+\-＋－][ \u00a0]?\d[\d., \u00a0\u202f]*(?:e[+-]?\d{1,3})?%?$/i;
/** An entry of a list: words after a hyphen and a blank, with nothing that would make a formula of them. */
const ENTRY = /^[+-] [^(|!&=+*/^<>"]*[\p{L}\p{N}.?]$/u;
/** Ends a cell, whatever the program that reads the file takes for its list separator. */
const SEPARATORS = ";,\t\n\r";

/**
 * Puts an apostrophe before every sign by which a spreadsheet program could take a text for a formula; reading takes it
 * away again. Such a sign stands at the beginning, or behind a semicolon, comma, tab or line end inside the text: a
 * program that parts cells by another sign than the file does begins a cell there, whatever quotes are around. Blanks and
 * quotes between are passed over, as the programs do. Two things stay as they are: a number with its sign (-1.5, +49 89
 * 1234), and inside a text the entries of a list, each on its line behind a hyphen.
 */
export function shieldText(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { sign, marks, isSafe } of beginnings(text)) {
    if (marks === 0 && isSafe) continue;
    parts.push(text.slice(from, sign));
    from = sign;
  }
  return [...parts, text.slice(from)].join("'");
}

/** Takes away what `shieldText` put into a text. */
export function unshieldText(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { sign, marks } of beginnings(text)) {
    if (marks === 0) continue;
    parts.push(text.slice(from, sign - 1));
    from = sign;
  }
  return [...parts, text.slice(from)].join("");
}

interface Beginning {
  /** Where the sign stands. */
  readonly sign: number;
  /** How many apostrophes stand before it. */
  readonly marks: number;
  readonly isSafe: boolean;
}

/** Every sign that could begin a formula. Each letter is looked at a few times, however long the text. */
function* beginnings(text: string): Generator<Beginning> {
  const whole = text.trimEnd();
  let lineFrom = 0;
  for (const line of text.split(/(?<=[\r\n])/)) {
    for (const { index } of line.matchAll(SIGNS)) {
      let marks = 0;
      while (line[index - marks - 1] === "'") marks++;
      let before = index - marks - 1;
      while (before >= 0 && isPassedOver(line[before] ?? "")) before--;
      if (before >= 0 && !SEPARATORS.includes(line[before] ?? "")) continue;
      const sign = lineFrom + index;
      const isEntry = before < 0 && lineFrom > 0 && ENTRY.test(line.slice(index).trimEnd());
      yield { sign, marks, isSafe: isEntry || NUMBER.test(whole.slice(sign)) };
    }
    lineFrom += line.length;
  }
}

const isPassedOver = (letter: string): boolean =>
  letter === '"' || (/\s/.test(letter) && !SEPARATORS.includes(letter));
