import { byOrder } from "@shared/base/order.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { simulationMessages } from "../messages.ts";
import { blueprintLoads } from "../traffic/blueprint-loads.ts";

export const poolOverbooked = defineRule({
  id: "simulation/pool-overbooked",
  title: "People who are shared by too many journeys",
  on: "engagement",
  severity: "warning",
  why: "A simulation looks at one journey. Who works for several of them can be free enough in each and have too much to do in all.",
  source: "Traffic equations of queueing networks (Jackson 1957), summed over the classes of clients.",
  example: {
    wrong:
      "“Front desk” has more work than it can do when all journeys are counted: it takes 2.4 people (1.5 for “Book”, 0.9 for “Refund”), and there are 2.",
    sound: "“Front desk” has three people for the 2.4 that both journeys take.",
  },
  check: (context, _, report) => {
    const { model } = context;
    if (!model.any("resourcePool")) return;
    const needed = new Map<string, { journey: string; heads: number; utilisation: number; at: string }[]>();
    const today = model.all("blueprint").filter((one) => one.kind === "as-is" && one.parentStepId === null);
    for (const { id, journeyId } of today.sort(byOrder)) {
      const told = blueprintLoads(context, id);
      if (!told) continue;
      const journey = quoted(model.get("journey", journeyId)?.name ?? "");
      for (const { pool, utilisation } of told.loads) {
        const at = told.firstSteps.get(pool.id) ?? id;
        const held = needed.get(pool.id) ?? [];
        if (utilisation > 0)
          needed.set(pool.id, [...held, { journey, heads: utilisation * pool.heads, utilisation, at }]);
      }
    }
    for (const [poolId, parts] of needed) {
      const all = parts.reduce((sum, { utilisation }) => sum + utilisation, 0);
      // What is too much in one journey alone is said of its blueprint.
      if (all < 1 || parts.some(({ utilisation }) => utilisation >= 1)) continue;
      const pool = model.need("resourcePool", poolId);
      // Where room to wait is short no queue grows without end.
      if (pool.room !== null) continue;
      report({
        message: simulationMessages.overbooked(pool.name, parts, pool.heads),
        at: parts[0]?.at ?? poolId,
      });
    }
  },
});
