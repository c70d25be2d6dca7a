import { defineRule } from "../../core/rule.ts";

export const focusOnAll = defineRule({
  id: "strategy/focus-on-all",
  title: "Focus on every segment",
  on: "strategy",
  severity: "hint",
  field: "segmentIds",
  why: "A focus is a choice. Where every segment is in it, nothing has been chosen, and the loudest client comes first again.",
  source: "Porter (1996), What is strategy: without trade-offs there is no choice.",
  example: {
    wrong: "All 3 segments are in the focus, so none of them is.",
    sound: "The focus is on one-off advertisers; the others are served as today.",
  },
  check: ({ model }, { segmentIds }, report) => {
    const count = model.all("segment").length;
    if (count < 2 || segmentIds.length < count) return;
    report({ message: `All ${count} segments are in the focus, so none of them is.` });
  },
});
