/** Text in lines of at most so many letters; what does not fit ends in an ellipsis. SVG text does not wrap itself. */
export function wrapWords(text: string, letters: number, lines: number): string[] {
  const result: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= letters) {
      line = longer;
      continue;
    }
    if (line !== "") result.push(line);
    line = word;
  }
  if (line !== "") result.push(line);
  const kept = result.slice(0, lines).map((entry) => shorten(entry, letters));
  if (result.length > lines) {
    const last = kept.length - 1;
    kept[last] = shorten(`${kept[last]} …`.padEnd(letters + 1, "…"), letters);
  }
  return kept;
}

const shorten = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`.replace(/…+$/, "…");
