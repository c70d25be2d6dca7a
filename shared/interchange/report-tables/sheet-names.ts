/** The most that a spreadsheet program takes, in UTF-16 units. */
const LONGEST = 31;
/** A name that Excel keeps for itself. */
const KEPT = "history";

/**
 * Gives each table a name of its own: signs that no sheet name holds are blanks, a long one is cut behind a word, and one
 * that is taken already, in whatever case, has a number behind it.
 */
export function sheetNamer(
  taken: readonly string[],
  longest = LONGEST,
): (wanted: string, instead: string) => string {
  const used = new Set([KEPT, ...taken.map((name) => name.toLowerCase())]);
  return (wanted, instead) => {
    const whole = sound(wanted) || sound(instead) || "Table";
    let name = cut(whole, longest);
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      const end = ` ${number}`;
      name = cut(whole, longest - end.length) + end;
    }
    used.add(name.toLowerCase());
    return name;
  };
}

const sound = (text: string): string =>
  text
    .replaceAll(/[[\]:*?/\\"<>|]|\p{C}/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^['. ]+|['. ]+$/g, "");

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  const word = start.slice(0, start.lastIndexOf(" "));
  const kept = word.length > most / 2 ? word : text.slice(0, most);
  // No half of a letter of two units stays.
  return kept.replace(/[\uD800-\uDBFF]$/, "").replace(/['., ]+$/, "");
}
