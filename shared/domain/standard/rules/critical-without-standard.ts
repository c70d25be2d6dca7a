import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { addStandard } from "../commands/add-standard.ts";
import { standardsAt } from "../standards-of.ts";

/** A line holds 500 letters. */
const LONGEST = 480;

export const criticalWithoutStandard = defineRule({
  id: "touchpoint/critical-without-standard",
  title: "Critical touch point without a standard",
  on: "touchPoint",
  severity: "warning",
  why: "Where clients decide whether to stay, staff must know what good means. What has no standard is done as each one thinks fit, and nobody can say whether it is done well.",
  source:
    "Method, section 5: a standard belongs to a touch point. Parasuraman, Zeithaml & Berry (1985), gap 2.",
  example: {
    wrong: "The touch point “Quotation” is critical, and no standard says what clients can count on there.",
    sound: "At “Quotation” 95 % of the clients get their quote within one working day.",
  },
  check: ({ model }, touchPoint, report) => {
    if (touchPoint.class !== "critical" || standardsAt(model, touchPoint.id).length > 0) return;
    report({
      message: `The touch point “${touchPoint.name}” is critical, and no standard says what clients can count on there.`,
    });
  },
  fix: {
    title: "Create the standard",
    done: (count) => (count === 1 ? "1 standard created." : `${count} standards created.`),
    run: (draft, { id, name }) => {
      runIn(draft, addStandard, { name: `Standard: ${name.slice(0, LONGEST)}`, touchPointId: id });
    },
  },
});
