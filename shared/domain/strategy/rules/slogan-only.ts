import { defineRule } from "../../core/rule.ts";

export const sloganOnly = defineRule({
  id: "strategy/slogan-only",
  title: "Slogan with nothing behind it",
  on: "strategy",
  severity: "warning",
  field: "slogan",
  why: "A slogan raises what clients expect. Where nothing is done for it, it only makes the gap wider and teaches staff that words cost nothing.",
  source: "Method, section 5 (strategy): a slogan with no initiative behind it.",
  example: {
    wrong: "“Service first” is told outside, and no initiative stands behind it.",
    sound: "“One rate book” stands behind the slogan.",
  },
  check: ({ model }, { slogan }, report) => {
    if (slogan.trim() === "") return;
    if (model.all("initiative").some(({ stance }) => stance === "serves")) return;
    report({ message: `“${slogan.trim()}” is told outside, and no initiative stands behind it.` });
  },
});
