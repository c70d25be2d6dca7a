import { cellText } from "@shared/domain/scoring/recode.ts";
import type { DataTable } from "@shared/interchange/table/data-table.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const attribute = (key: string, value: string): string =>
  `<${key.startsWith("time:") ? "date" : "string"} key="${escaped(key)}" value="${escaped(value)}"/>`;

/** A table of events as the log that it would be: rows of one case stand together; blank cells are no attributes. */
export function logOfTable(table: DataTable): string {
  const caseColumn = table.names.indexOf("case:concept:name");
  const cell = (column: number, row: number): string => {
    const held = table.columns[column];
    return held ? cellText(held, row) : "";
  };
  const traces: string[] = [];
  for (let row = 0; row < table.rowCount; ) {
    const id = cell(caseColumn, row);
    const first = row;
    const events: string[] = [];
    for (; row < table.rowCount && cell(caseColumn, row) === id; row++) {
      const parts = table.names.map((name, column) =>
        name.startsWith("case:") || cell(column, row) === "" ? "" : attribute(name, cell(column, row)),
      );
      events.push(`<event>${parts.join("")}</event>`);
    }
    const about = table.names.map((name, column) =>
      name.startsWith("case:") && cell(column, first) !== ""
        ? attribute(name.slice(5), cell(column, first))
        : "",
    );
    traces.push(`<trace>${about.join("")}${events.join("\n")}</trace>`);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0"><extension name="Time" prefix="time" uri="x"/><global scope="event"><string key="concept:name" value="UNKNOWN"/></global><string key="source" value="a & b"/>${traces.join("\n")}</log>`.replace(
    "a & b",
    "a &amp; b",
  );
}
