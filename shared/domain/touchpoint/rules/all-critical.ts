import { defineRule } from "../../core/rule.ts";

/** With fewer classified touch points a share says nothing. */
const ENOUGH = 6;

export const allCritical = defineRule({
  id: "touchpoint/nearly-all-critical",
  title: "Nearly all touch points are critical",
  on: "engagement",
  severity: "hint",
  why: "If everything is critical, nothing is: neither money nor attention goes that far.",
  source: "Method, step 4; must-be needs are the smaller part (Kano et al. 1984).",
  example: {
    wrong: "7 of 8 classified touch points are called critical: that is too many to act on.",
    sound: "3 of 8 are critical; they get the time and the money.",
  },
  parameters: [
    {
      name: "percent",
      fallback: 75,
      minimum: 20,
      maximum: 100,
      about: "More critical ones among those that are classified are reported",
      unit: "%",
    },
  ],
  check: ({ model, parameter }, _, report) => {
    const classified = model.all("touchPoint").filter((touchPoint) => touchPoint.class !== null);
    const critical = classified.filter((touchPoint) => touchPoint.class === "critical");
    if (classified.length < ENOUGH) return;
    if (critical.length * 100 <= classified.length * parameter("percent")) return;
    report({
      message: `${critical.length} of ${classified.length} classified touch points are called critical: that is too many to act on.`,
    });
  },
});
