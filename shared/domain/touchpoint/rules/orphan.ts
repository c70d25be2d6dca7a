import { defineRule } from "../../core/rule.ts";

export const orphan = defineRule({
  id: "touchpoint/orphan",
  title: "Touch point on no map",
  on: "touchPoint",
  severity: "warning",
  why: "A touch point that is on no map hangs in the air: nobody sees what happens before it, behind it and after it.",
  source: "Method, steps 2 and 3: touch points are found on the journey.",
  example: {
    wrong: "“Newsletter” is in the register, and no step of any blueprint is it.",
    sound: "A step “Reads the newsletter” is that touch point.",
  },
  check: ({ model }, touchPoint, report) => {
    if (model.countBy("step", "touchPointId", touchPoint.id) > 0) return;
    // A register that was brought in before there is a map is waiting for it.
    if (!model.any("blueprint")) return;
    report({ message: `“${touchPoint.name}” is in the register, and no step of any blueprint is it.` });
  },
});
