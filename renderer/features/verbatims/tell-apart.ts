import type { Dataset } from "@shared/domain/scoring/records.ts";
import { dateText } from "./dates.ts";
import { messages } from "./messages.ts";

type Named = Pick<Dataset, "name" | "fileName" | "importedOn" | "rowCount">;

/** Two tables in quotes; of one name with what tells them apart: file, day on which they came, rows, or their order. */
export function tellApart(earlier: Named | undefined, later: Named | undefined): readonly [string, string] {
  const quoted = (table: Named | undefined) => messages.quoted(table?.name ?? "");
  if (!earlier || !later || earlier.name !== later.name) return [quoted(earlier), quoted(later)];
  const both = (tell: (table: Named) => string) =>
    [messages.titled(earlier.name, tell(earlier)), messages.titled(later.name, tell(later))] as const;
  if (earlier.fileName !== later.fileName) return both(({ fileName }) => fileName);
  if (earlier.importedOn !== later.importedOn)
    return both(({ importedOn }) => messages.cameOn(dateText(importedOn)));
  if (earlier.rowCount !== later.rowCount) return both(({ rowCount }) => messages.rowsOf(rowCount));
  return both((table) => (table === earlier ? messages.cameFirst : messages.cameThen));
}
