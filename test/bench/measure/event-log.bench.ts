import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import type { EventColumns } from "@shared/domain/event-log/event-columns.ts";
import { NOTHING_LEFT_OUT } from "@shared/domain/event-log/event-columns.ts";
import { computeLogFigures, figuresByAttribute } from "@shared/domain/event-log/log-figures.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { bench, describe } from "vitest";
import { makeEventLogCsv } from "../../builders/event-log-file.ts";

/** Enough for a ratio, and the largest still ends within seconds. */
const FEW = { time: 1000, iterations: 5, warmupIterations: 1 };
const EVENTS = 260_000;

const bytes = makeEventLogCsv(EVENTS);
const table = readCsv(bytes);
const column = (name: string) => table.columns[table.names.indexOf(name)]!;
const source = {
  caseColumn: column("case"),
  activityColumn: column("activity"),
  timeColumn: column("time"),
  attributes: [{ name: "channel", column: column("channel") }],
};
const columns: EventColumns = { ...readEvents(source), leftOut: NOTHING_LEFT_OUT };
const log = orderEvents(columns);
const options = { choice: ALL_CASES, limit: 7 * 86_400_000 };

describe(`an event log of ${EVENTS.toLocaleString("en")} events`, () => {
  bench("file into columns", () => void readCsv(bytes), FEW);
  bench("columns into events (times read)", () => void readEvents(source), FEW);
  bench("sorted by case and time", () => void orderEvents(columns), FEW);
  bench("every figure", () => void computeLogFigures(log, options), FEW);
  bench("compared by an attribute", () => void figuresByAttribute(log, "channel", options), FEW);
  bench(
    "every figure of one channel",
    () =>
      void computeLogFigures(log, {
        ...options,
        choice: { ...ALL_CASES, filters: [{ attribute: "channel", value: "Post" }] },
      }),
    FEW,
  );
});
