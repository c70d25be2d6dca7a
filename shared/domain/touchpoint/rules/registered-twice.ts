import { byOrder } from "@shared/base/order.ts";
import { defineRule } from "../../core/rule.ts";
import type { TouchPoint } from "../records.ts";

export const registeredTwice = defineRule({
  id: "touchpoint/registered-twice",
  title: "Touch point that is registered twice",
  on: "engagement",
  severity: "warning",
  why: "Scores, complaints and votes for one place lie in two rows, and each of them looks small.",
  source: "The craft: one register, one row for each place where clients meet the organisation.",
  example: {
    wrong: "“Quotation” (phone) is in the register twice.",
    sound: "The quotation by phone and the one by letter are two touch points, and say so.",
  },
  check: ({ model }, _, report) => {
    const known = new Map<string, TouchPoint>();
    for (const touchPoint of model.all("touchPoint").sort(byOrder)) {
      const told = [touchPoint.name, touchPoint.channel].map((text) => text.trim().toLocaleLowerCase("en"));
      const key = told.join("\n");
      if (known.has(key)) {
        const through = touchPoint.channel.trim() === "" ? "" : ` (${touchPoint.channel.trim()})`;
        report({
          message: `“${touchPoint.name.trim()}”${through} is in the register twice.`,
          at: touchPoint.id,
        });
      } else known.set(key, touchPoint);
    }
  },
});
