import type { DocumentColumn, DocumentPart } from "./document-part.ts";

/** The parts of a result as a Markdown document. */
export const partsMarkdown = (parts: readonly DocumentPart[]): string =>
  `${parts.flatMap(blocksOf).join("\n\n")}\n`;

const blocksOf = ({ level, title, sentences = [], columns = [], list = [] }: DocumentPart): string[] => [
  `${"#".repeat(level)} ${escaped(title)}`,
  ...sentences.map(escaped),
  ...(columns.length > 0 ? [tableOf(columns)] : []),
  ...(list.length > 0 ? [list.map((entry) => `- ${escaped(entry)}`).join("\n")] : []),
];

function tableOf(columns: readonly DocumentColumn[]): string {
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ isNumeric }) => (isNumeric ? "---:" : "---"))),
    ...Array.from({ length: rows }, (_, row) => line(columns.map(({ cells }) => escaped(cells[row] ?? "")))),
  ].join("\n");
}

/** What Markdown would read as its own signs, and what would end a row of a table. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s*[\r\n]+\s*/g, " ");
