import { defineRule } from "../../core/rule.ts";

export const criticalWithoutChannel = defineRule({
  id: "touchpoint/critical-without-channel",
  title: "Critical touch point without a channel",
  on: "touchPoint",
  severity: "hint",
  field: "channel",
  why: "The same words are another experience at a counter, on the phone and on a screen. Without its channel a touch point can be neither observed nor designed.",
  source: "Method, step 3: each touch point with its channel and owner.",
  example: {
    wrong: "“Quotation” is critical, and it is not said by which channel clients meet it.",
    sound: "“Quotation” is met by phone.",
  },
  check: ({ model }, touchPoint, report) => {
    if (touchPoint.class !== "critical" || touchPoint.channel.trim() !== "") return;
    // A step that is the touch point may say it.
    if (model.by("step", "touchPointId", touchPoint.id).some(({ channel }) => channel.trim() !== "")) return;
    report({
      message: `“${touchPoint.name}” is critical, and it is not said by which channel clients meet it.`,
    });
  },
});
