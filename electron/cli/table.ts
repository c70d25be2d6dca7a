export interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
  readonly cells: readonly string[];
}

const LONGEST = 44;

/** Columns as lines of text, two blanks between them; numbers to the right. */
export function textTable(columns: readonly TextColumn[]): string[] {
  const set = columns.map(({ title, align, cells }) => {
    const texts = [title, ...cells].map((text) =>
      text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
    );
    const width = Math.max(...texts.map((text) => text.length));
    return texts.map((text) => (align === "left" ? text.padEnd(width) : text.padStart(width)));
  });
  const count = Math.max(0, ...set.map((column) => column.length));
  return Array.from({ length: count }, (_, row) =>
    set
      .map((column) => column[row] ?? "")
      .join("  ")
      .trimEnd(),
  );
}
