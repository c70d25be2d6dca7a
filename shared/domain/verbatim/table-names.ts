import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { broughtInAgain, hiddenFields } from "./brought-in-again.ts";
import { verbatimMessages as words } from "./messages.ts";
import { readableCollections, type VerbatimEntry } from "./read-verbatims.ts";

/** The names of two tables; where they bear the same, with what tells them apart: the file, then the day, then the order. */
export function tableNames(model: ReadModel, earlierId: Id, laterId: Id): [earlier: string, later: string] {
  const [earlier, later] = [model.get("dataset", earlierId), model.get("dataset", laterId)];
  const names: [string, string] = [earlier?.name ?? "", later?.name ?? ""];
  if (!earlier || !later || names[0] !== names[1]) return names;
  const told = ([one, other]: [string, string]): [string, string] | null =>
    one === other ? null : [words.told(names[0], one), words.told(names[1], other)];
  return (
    told([earlier.fileName, later.fileName]) ??
    told([earlier.importedOn, later.importedOn]) ?? [
      words.told(names[0], words.earlier),
      words.told(names[1], words.later),
    ]
  );
}

/** A table that a later one holds too, by their names. */
export interface TableAgain {
  readonly earlier: string;
  readonly later: string;
  /** Rows of the earlier one, and how many of them the later one holds. */
  readonly rows: number;
  readonly found: number;
}

/** The tables that were brought in again, by their names. */
export const tablesAgain = (model: ReadModel, entries: readonly VerbatimEntry[]): TableAgain[] =>
  broughtInAgain(entries, hiddenFields(readableCollections(model))).map(
    ({ earlierId, laterId, rows, found }) => {
      const [earlier, later] = tableNames(model, earlierId, laterId);
      return { earlier, later, rows, found };
    },
  );
