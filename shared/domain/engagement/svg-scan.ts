/** One start tag of an SVG, in the order of the file. */
export interface SvgTag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The number of the tag that holds it; -1 of the outermost. */
  readonly parent: number;
  readonly depth: number;
}

export interface ScannedSvg {
  readonly tags: readonly SvgTag[];
  /** What stands inside of style elements. */
  readonly styles: readonly string[];
  /** What stands in `<?…?>` and `<!DOCTYPE …>`. */
  readonly instructions: readonly string[];
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads the tags the way an XML parser does; null when it is not well-formed, or has more tags than `most`. */
export function scanSvg(text: string, most: number): ScannedSvg | null {
  const tags: SvgTag[] = [];
  const styles: string[] = [];
  const instructions: string[] = [];
  const open: { readonly index: number; readonly name: string }[] = [];
  const keepStyle = (from: number, to: number) => {
    const inside = open.at(-1);
    if (inside && tags[inside.index]?.name.toLowerCase() === "style")
      styles.push(decoded(text.slice(from, to)));
  };
  let at = 0;
  while (true) {
    const next = text.indexOf("<", at);
    keepStyle(at, next < 0 ? text.length : next);
    if (next < 0) return open.length === 0 && tags.length > 0 ? { tags, styles, instructions } : null;
    const special = specialAt(text, next);
    if (special) {
      if (special.end < 0) return null;
      if (special.kind === "cdata") keepStyle(next + 9, special.end - 3);
      if (special.kind === "instruction") instructions.push(text.slice(next, special.end));
      at = special.end;
      continue;
    }
    const found = tagAt(text, next + 1);
    if (!found) return null;
    const { name, attributes, closing, selfClosing } = found;
    at = found.end;
    if (closing) {
      if (open.pop()?.name !== name) return null;
      continue;
    }
    const parent = open.at(-1)?.index ?? -1;
    tags.push({ name: local(name), attributes, parent, depth: open.length + 1 });
    if (tags.length > most) return { tags, styles, instructions };
    if (!selfClosing) open.push({ index: tags.length - 1, name });
  }
}

const SPECIAL = [
  ["<!--", "-->", "comment"],
  ["<![CDATA[", "]]>", "cdata"],
  ["<?", "?>", "instruction"],
  ["<!", ">", "instruction"],
] as const;

function specialAt(text: string, at: number) {
  const found = SPECIAL.find(([start]) => text.startsWith(start, at));
  if (!found) return null;
  const [start, stop, kind] = found;
  const end = text.indexOf(stop, at + start.length);
  return { kind, end: end < 0 ? -1 : end + stop.length };
}

export const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const NAME = /[^\s<>/="']{1,300}/y;

function nameAt(text: string, at: number): string | null {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? null;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (" \t\r\n".includes(text[at] ?? "x")) at++;
  return at;
}

/** By hand, since a pattern that runs over megabytes of embedded pixels would fill the engine's stack. */
function tagAt(text: string, start: number) {
  const closing = text[start] === "/";
  const name = nameAt(text, closing ? start + 1 : start);
  if (name === null) return null;
  const attributes: [string, string][] = [];
  let at = start + (closing ? 1 : 0) + name.length;
  while (true) {
    const next = afterBlanks(text, at);
    if (text[next] === ">") return { name, attributes, closing, selfClosing: false, end: next + 1 };
    if (text.startsWith("/>", next)) return { name, attributes, closing, selfClosing: true, end: next + 2 };
    const attribute = next > at && !closing ? nameAt(text, next) : null;
    if (attribute === null) return null;
    const sign = afterBlanks(text, next + attribute.length);
    const quote = afterBlanks(text, sign + 1);
    const mark = text[quote];
    if (text[sign] !== "=" || (mark !== '"' && mark !== "'")) return null;
    const end = text.indexOf(mark, quote + 1);
    const value = text.slice(quote + 1, end);
    if (end < 0 || value.includes("<")) return null;
    attributes.push([attribute, decoded(value)]);
    at = end + 1;
  }
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, named) => {
    if (named) return NAMED[named] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
