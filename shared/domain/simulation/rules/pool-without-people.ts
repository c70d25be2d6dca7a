import { byOrder } from "@shared/base/order.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { whyNobody } from "../pool-problems.ts";
import { poolOf, poolsByRole } from "../roles.ts";

export const poolWithoutPeople = defineRule({
  id: "simulation/pool-without-people",
  title: "Work for people who are never there",
  on: "resourcePool",
  severity: "error",
  why: "A case waits for somebody who never comes: no people, away all of the time, or no open hour.",
  source: "Simulation of services, section 7 of the method: a pool has heads, opening hours and shrinkage.",
  example: {
    wrong: "“Checks the form” waits for “Front desk”, which has no people.",
    sound: "“Front desk” has six people, Monday to Friday from 9 to 17.",
  },
  check: ({ model }, pool, report) => {
    if (whyNobody(model, pool, "") === null) return;
    const byRole = poolsByRole(model);
    const done = model.all("step").filter((step) => step.workTime !== null);
    const first = done.filter((step) => poolOf(model, step, byRole)?.id === pool.id).sort(byOrder)[0];
    const message = first && whyNobody(model, pool, quoted(first.title));
    if (first && message) report({ message, at: first.id });
  },
});
