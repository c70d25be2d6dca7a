import { guessMapping } from "@shared/interchange/survey/guess-mapping.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";

const ROWS = 40;

/** What is proposed for a file with these columns, whose cells are repeated down to its end. */
export const plansOf = (columns: Record<string, readonly string[]>) => {
  const names = Object.keys(columns);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    names.map((name) => columns[name]?.[row % (columns[name]?.length ?? 1)] ?? "").join(";"),
  );
  const table = readTable(new TextEncoder().encode([names.join(";"), ...rows].join("\n")), "s.csv");
  return guessMapping(table, []);
};
