import { orderAfterLast, orderKeys } from "@shared/base/order.ts";
import type { Draft } from "../core/draft.ts";
import type { Band, Blueprint } from "./records.ts";

const LANES: readonly (readonly [band: Band, name: string, subtitle: string])[] = [
  ["evidence", "Evidence", "print, screen"],
  ["client", "Client", ""],
  ["frontstage", "Frontstage", "front desk"],
  ["backstage", "Backstage", ""],
  ["support", "Support", "systems"],
];

/** A blueprint with one lane for each band and one stage, ready to type into. */
export function createBlankBlueprint(draft: Draft, fields: { journeyId: string; name: string }): Blueprint {
  const siblings = draft.by("blueprint", "journeyId", fields.journeyId);
  const blueprint = draft.create("blueprint", {
    ...fields,
    kind: "as-is",
    branchedFromId: null,
    parentStepId: null,
    order: orderAfterLast(siblings),
  });
  const orders = orderKeys(LANES.length);
  LANES.forEach(([band, name, subtitle], index) => {
    const order = orders[index] ?? "a0";
    draft.create("lane", { blueprintId: blueprint.id, band, name, subtitle, order, originId: null });
  });
  draft.create("stage", {
    blueprintId: blueprint.id,
    name: "Stage 1",
    columns: 1,
    order: orderAfterLast([]),
    originId: null,
  });
  return blueprint;
}
