import { defineRule } from "../../core/rule.ts";

export const focusOnAll = defineRule({
  id: "strategy/focus-on-all",
  on: "strategy",
  severity: "hint",
  why: "A focus is a choice. Where every segment is in it, nothing has been chosen, and the loudest client comes first again.",
  source: "Porter (1996), What is strategy: without trade-offs there is no choice.",
  check: ({ model }, { segmentIds }, report) => {
    const count = model.all("segment").length;
    if (count < 2 || segmentIds.length < count) return;
    report({ message: `All ${count} segments are in the focus, so none of them is.` });
  },
});
