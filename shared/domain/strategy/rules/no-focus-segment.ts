import { defineRule } from "../../core/rule.ts";

export const noFocusSegment = defineRule({
  id: "strategy/no-focus-segment",
  title: "No segment to focus on",
  on: "strategy",
  severity: "warning",
  field: "segmentIds",
  why: "Who is to be served best decides what is done first. A service for everybody is designed for nobody.",
  source: "Method, section 5 (strategy): no segment chosen to focus on; Heskett (1986).",
  example: {
    wrong: "No segment is chosen to focus on.",
    sound: "The focus is on one-off advertisers: they come once and tell others.",
  },
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
