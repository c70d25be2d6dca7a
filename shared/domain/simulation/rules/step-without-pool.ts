import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { isStaffed, poolOf } from "../roles.ts";
import { isSimulated } from "../simulated.ts";

export const stepWithoutPool = defineRule({
  id: "simulation/step-without-pool",
  title: "Work that nobody in particular does",
  on: "step",
  severity: "hint",
  why: "Work without people is begun at once, however many cases are there: the simulation shows no queue where there is one.",
  source: "Simulation of services, section 7 of the method: work is done by a pool of people.",
  example: {
    wrong: "“Checks the form” takes work, and no resource pool does it: its role “Clerk” has none.",
    sound: "“Checks the form” is done by the front desk, six people from 9 to 17.",
  },
  check: ({ model }, step, report) => {
    if (step.workTime === null || !isStaffed(model, step) || !isSimulated(model, step.blueprintId)) return;
    if (poolOf(model, step)) return;
    const role = step.role.trim();
    const why = role === "" ? "it has no role" : `its role ${quoted(role)} has none`;
    report({ message: `${quoted(step.title)} takes work, and no resource pool does it: ${why}.` });
  },
});
