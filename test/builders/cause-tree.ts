import type { Cause } from "@shared/domain/cause/records.ts";
import { BlueprintBuilder } from "./blueprint-builder.ts";
import { opportunity } from "./rule-cases/small-records.ts";

export const cause = (id: string, fields: Partial<Omit<Cause, "id" | "type">> = {}): Cause => ({
  opportunityId: "Slow",
  parentCauseId: null,
  text: id,
  category: null,
  kind: "cause",
  evidence: "",
  order: "a0",
  ...fields,
  id,
  type: "cause",
});

/** An opportunity with a tree of causes: `[id, parent, …]` in the order in which they stand; a0 … a9. */
export function causeTree(
  lines: readonly (readonly [id: string, parent: string | null, fields?: Partial<Cause>])[],
): BlueprintBuilder {
  return new BlueprintBuilder().add(
    opportunity("Slow"),
    ...lines.map(([id, parentCauseId, fields], at) =>
      cause(id, { parentCauseId, order: `b${String(at).padStart(2, "0")}V`, ...fields }),
    ),
  );
}
