import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { verbatimMessages as words } from "./messages.ts";

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
