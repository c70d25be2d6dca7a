const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Words of searching and replacing. */
export const searchMessages = {
  label: (wanted: string, replacement: string, count: number) =>
    `Replace “${short(wanted)}” by “${short(replacement)}”${count === 1 ? "" : ` in ${count} texts`}`,
  gone: (text: string) => `“${short(text)}” is no longer there. Search again.`,
  changed: (text: string) => `“${short(text)}” has changed meanwhile. Search again.`,
};
