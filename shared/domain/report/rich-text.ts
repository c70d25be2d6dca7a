import type { RichLine, Run } from "./report-model.ts";

/** What a name in double braces stands for; null where there is no such figure. */
export type FigureOf = (name: string) => string | null;

/** Of a line: “- ” or “* ” begins a point, “1. ” or “1) ” a counted one. */
const POINT = /^\s{0,3}[-*]\s+(.*)$/;
const COUNTED = /^\s{0,3}\d{1,4}[.)]\s+(.*)$/;

/**
 * A consultant's own text as lines with their look. Paragraphs are divided by blank lines; `**bold**`, `*italic*`; lines that
 * begin with a dash or a number are lists; `{{name}}` is a figure. A backslash lets a sign stand for itself. What is not
 * closed stands as it was typed.
 */
export function richLines(text: string, figureOf: FigureOf): RichLine[] {
  const lines: { kind: RichLine["kind"]; text: string }[] = [];
  let isOpen = false;
  for (const line of text.replaceAll("\r", "").split("\n")) {
    const point = POINT.exec(line);
    const counted = COUNTED.exec(line);
    const last = lines.at(-1);
    if (line.trim() === "") isOpen = false;
    else if (point) lines.push({ kind: "point", text: point[1] ?? "" });
    else if (counted) lines.push({ kind: "counted", text: counted[1] ?? "" });
    else if (isOpen && last) last.text += `\n${line.trim()}`;
    else lines.push({ kind: "paragraph", text: line.trim() });
    isOpen = line.trim() !== "";
  }
  return lines.map(({ kind, text: own }) => ({ kind, runs: runsOf(own, figureOf) }));
}

/** The names in double braces that a text holds, each once. */
export const figureNames = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .flatMap((line) => tokensOf(line).flatMap((token) => (token.kind === "figure" ? [token.text] : []))),
  ),
];

interface Token {
  readonly kind: "text" | "mark" | "figure";
  readonly text: string;
  /** Signs before and after it: a mark opens before a word and closes behind one. */
  readonly before: string;
  readonly after: string;
}

const SIGNS = /\\[\\*{]|\*\*|\*|\{\{\s*([^{}\s]{1,64})\s*\}\}/g;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const push = (kind: Token["kind"], own: string, at: number, end: number) =>
    tokens.push({ kind, text: own, before: text[at - 1] ?? "", after: text[end] ?? "" });
  for (const found of text.matchAll(SIGNS)) {
    const [sign, name] = found;
    const end = found.index + sign.length;
    if (found.index > from) push("text", text.slice(from, found.index), from, found.index);
    if (name !== undefined) push("figure", name, found.index, end);
    else if (sign.startsWith("\\")) push("text", sign.slice(1), found.index, end);
    else push("mark", sign, found.index, end);
    from = end;
  }
  if (from < text.length) push("text", text.slice(from), from, text.length);
  return tokens;
}

/** Marks that open or close; those without a partner are not among them. */
function partners(tokens: readonly Token[]): ReadonlySet<number> {
  const paired = new Set<number>();
  let open: { at: number; mark: string }[] = [];
  for (const [at, { kind, text, before, after }] of tokens.entries()) {
    if (kind !== "mark") continue;
    const place = open.findLastIndex(({ mark }) => mark === text);
    const partner = open[place];
    if (partner && /\S/.test(before)) {
      paired.add(partner.at).add(at);
      open = open.slice(0, place);
    } else if (/\S/.test(after) && place < 0) open.push({ at, mark: text });
  }
  return paired;
}

function runsOf(text: string, figureOf: FigureOf): Run[] {
  const tokens = tokensOf(text);
  const paired = partners(tokens);
  const look = { strong: false, italic: false };
  const runs: { text: string; strong?: boolean; italic?: boolean; missing?: boolean }[] = [];
  const say = (own: string, isMissing = false) => {
    const last = runs.at(-1);
    const { strong = false, italic = false, missing = false } = last ?? {};
    if (last && strong === look.strong && italic === look.italic && missing === isMissing) last.text += own;
    else
      runs.push({
        text: own,
        ...(look.strong && { strong: true }),
        ...(look.italic && { italic: true }),
        ...(isMissing && { missing: true }),
      });
  };
  for (const [at, { kind, text: own }] of tokens.entries()) {
    if (kind === "figure") {
      const figure = figureOf(own);
      say(figure ?? own, figure === null);
    } else if (kind === "mark" && paired.has(at)) {
      if (own === "**") look.strong = !look.strong;
      else look.italic = !look.italic;
    } else say(own);
  }
  return runs;
}
