/** Names out of what was typed or pasted: one a line, or parted by tabs, semicolons or commas. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[\n\r\t;,]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
