import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { beginStrategy } from "../commands/begin-strategy.ts";

export const noStrategy = defineRule({
  id: "strategy/no-strategy",
  title: "Journey without a strategy",
  on: "engagement",
  severity: "hint",
  why: "A map shows what is; what it should be is decided elsewhere. Without a direction every proposal is a matter of taste, and the loudest taste wins.",
  source: "Method, step 1: set the direction.",
  example: {
    wrong: "A journey is mapped, and it is not written down where the service is meant to go.",
    sound: "The strategy sheet says where the service is meant to go.",
  },
  check: ({ model }, _, report) => {
    if (!model.any("journey") || model.any("strategy")) return;
    report({
      message: "A journey is mapped, and it is not written down where the service is meant to go.",
    });
  },
  fix: {
    title: "Begin the strategy sheet",
    done: () => "Strategy sheet begun.",
    run: (draft) => {
      runIn(draft, beginStrategy, {});
    },
  },
});
