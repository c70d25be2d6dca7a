import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter } from "../report-model.ts";

/** The terms that these chapters use, with their meaning; null where they use none. */
export function glossaryChapter(
  { words: { glossary: words }, format }: ChapterInputs,
  chapters: readonly Chapter[],
): Chapter | null {
  const text = chapters
    .flatMap(({ title, blocks, sections }) => [
      title,
      ...blocks.flatMap(textsOf),
      ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)]),
    ])
    .join("\n")
    .toLowerCase();
  const used = Object.values(words.terms)
    .filter(({ forms }) => forms.some((form) => holds(text, form.toLowerCase())))
    .sort((a, b) => a.term.localeCompare(b.term, format.language));
  if (used.length === 0) return null;
  const [term, meaning] = words.columns;
  return {
    id: "glossary",
    title: words.title,
    flows: true,
    blocks: [
      { kind: "paragraph", text: words.intro, style: "note" },
      {
        kind: "table",
        label: words.title,
        columns: [{ title: term, width: 24 }, { title: meaning }],
        rows: used.map((one) => [{ text: one.term, strong: true }, one.meaning]),
        rowHeads: true,
      },
    ],
    sections: [],
  };
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** As a word of its own: “gap” is not in “Singapore”. */
function holds(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length])) return true;
  return false;
}

const cellText = (cell: Cell): string =>
  typeof cell === "string" ? cell : `${cell.text} ${cell.note ?? ""}`;

/** All that a block says in words. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [block.text];
    case "rich":
      return block.lines.map(({ runs }) => runs.map(({ text }) => text).join(""));
    case "key-figures":
      return block.figures.flatMap(({ label, note }) => [label, note]);
    case "table":
      return [
        block.label,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().map(cellText),
        block.caption ?? "",
      ];
    case "matrix":
      return [block.title, block.subtitle, ...block.points.map(({ title }) => title)];
    case "chart":
      return [block.title, block.subtitle, block.picture.label];
    case "journey":
      return [
        block.caption,
        ...block.columns.flatMap(({ title, thoughts, pain, gain }) => [title, thoughts, pain, gain]),
      ];
    case "map":
      return [block.label, block.caption];
    case "rule":
      return block.items.flatMap(({ title, text }) => [title, text]);
    case "signatures":
      return [];
  }
}
