import { defineRule } from "../../core/rule.ts";

export const noFocusSegment = defineRule({
  id: "strategy/no-focus-segment",
  on: "strategy",
  severity: "warning",
  why: "Who is to be served best decides what is done first. A service for everybody is designed for nobody.",
  source: "Method, section 5 (strategy): no segment chosen to focus on; Heskett (1986).",
  check: ({ model }, { segmentIds }, report) => {
    if (segmentIds.length > 0) return;
    report({
      message:
        model.all("segment").length === 0
          ? "No segment is chosen to focus on; there is no segment yet."
          : "No segment is chosen to focus on.",
    });
  },
});
