/** Average width of a letter of Inter in em; wide enough that a line never leaves its card. */
const EM = 0.56;

/** Breaks text at spaces into at most `lines` lines of `width` pixels; the last ends in “…” when cut. */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * EM)));
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => chop(word, most));
  const result: string[] = [];
  let line = "";
  for (const word of words) {
    const next = line === "" ? word : `${line} ${word}`;
    if (next.length <= most) line = next;
    else {
      result.push(line);
      line = word;
    }
  }
  if (line !== "") result.push(line);
  if (result.length <= lines) return result;
  const last = result[lines - 1] ?? "";
  const cut = last.length >= most ? last.slice(0, most - 1).trimEnd() : last;
  return [...result.slice(0, lines - 1), `${cut}…`];
}

function chop(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += most - 1) {
    const end = at + most - 1;
    parts.push(end < word.length ? `${word.slice(at, end)}-` : word.slice(at));
  }
  return parts;
}
