import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTable } from "@shared/interchange/table/read-table.ts";
import Papa from "papaparse";
import { afterAll, bench, describe } from "vitest";
import { largeFile } from "../../builders/tables/large-file.ts";
import { referenceCsv } from "../../builders/tables/reference-csv.ts";

const FEW = { time: 0, iterations: 3, warmupIterations: 1, warmupTime: 0 };
const folder = mkdtempSync(join(tmpdir(), "frontstage-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same file by the tool of statisticians, as far as it is at hand; its start is part of the time. */
const hasR = spawnSync("Rscript", ["-e", "0"]).status === 0;

for (const [rows, columns] of [
  [130_000, 24],
  [1_000_000, 10],
] as const) {
  const bytes = largeFile(rows, columns);
  const path = join(folder, `${rows}.csv`);
  writeFileSync(path, bytes);
  describe(`${rows} × ${columns}, from bytes to columns`, () => {
    bench("Frontstage", () => void readTable(bytes, path), FEW);
    bench("papaparse, to rows of texts only", () => void Papa.parse(new TextDecoder().decode(bytes)), FEW);
    bench(
      "papaparse, to the same columns",
      () => void referenceCsv(new TextDecoder().decode(bytes), { delimiter: ",", decimal: "." }),
      { ...FEW, iterations: 1 },
    );
    if (hasR) {
      bench("R, read.csv", () => void spawnSync("Rscript", ["-e", `invisible(read.csv("${path}"))`]), {
        ...FEW,
        iterations: 1,
        warmupIterations: 0,
      });
    }
  });
}
