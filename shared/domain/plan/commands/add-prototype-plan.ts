import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField, optionalId } from "../../core/fields.ts";
import { UNTRIED } from "../records.ts";

/** A blank plan: live pilot, power 80 %, α 5 %, one look. */
export const addPrototypePlan = defineCommand<{ name: string; blueprintId: Id | null }, Id>({
  id: "plan.prototype.add",
  args: z.object({ name: lineField.min(1), blueprintId: optionalId }),
  label: () => "Add prototype plan",
  run: (draft, { name, blueprintId }) =>
    draft.create("prototypePlan", {
      name,
      scope: "",
      blueprintId,
      stepIds: [],
      fidelity: "live-pilot",
      segmentId: null,
      site: "",
      startDate: "",
      endDate: "",
      owner: "",
      people: "",
      material: "",
      risks: "",
      cost: null,
      hypotheses: [],
      power: 0.8,
      significance: 0.05,
      looks: 1,
      population: null,
      decisionRule: "",
      ...UNTRIED,
      order: orderAfterLast(draft.all("prototypePlan")),
    }).id,
});
