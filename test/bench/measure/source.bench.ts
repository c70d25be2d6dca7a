import { toStored } from "@renderer/platform/store/stored-column.ts";
import { Pseudonyms } from "@shared/interchange/sources/pseudonyms.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { bench, describe } from "vitest";
import { largeFile } from "../../builders/tables/large-file.ts";

const FEW = { time: 0, iterations: 3, warmupIterations: 1, warmupTime: 0 };
const table = readTable(largeFile(130_000, 24), "survey.csv");
/** The same cells in columns that nobody has looked at yet: what is found in one is kept. */
const unseen = () => ({
  ...table,
  columns: table.columns.map(({ values, dictionary }) => ({ values: values.slice(), dictionary })),
});

describe("130 000 × 24, from columns to the store", () => {
  bench("a copy of the columns, part of the next", () => void unseen(), FEW);
  bench(
    "guesses and checks",
    () => {
      const desk = new SourceDesk(unseen());
      const { plans } = desk.guess({ touchPoints: [] });
      desk.reversed({ plans });
      desk.doubts({ plans });
      desk.check({ plans });
    },
    FEW,
  );
  bench("pseudonyms of 130 000 people", () => void new Pseudonyms().column(table.columns[0]!), FEW);
  bench("columns as they lie in the store", () => void table.columns.map(toStored), FEW);
});
