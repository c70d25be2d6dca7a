import { defineRule } from "../../core/rule.ts";
import { percentText } from "../flow-text.ts";
import { outgoingTotal, waysOut } from "../queries.ts";

/** Shares are typed as whole or tenths of percents: three ways of 33.3 % are meant to be all. */
const CLOSE = 0.0051;

/** A decision whose ways out have shares that are not all of the clients. */
export const decisionProbabilities = defineRule({
  id: "flow/probabilities",
  title: "Shares that are not all of the clients",
  on: "step",
  severity: "error",
  why: "Of the clients who come to a decision, each goes one way. Where the shares of several ways are missing, or they do not add up to 100 %, no lead time, cost or simulation of the blueprint can be right.",
  source: "Mass balance of a probabilistic process; method, section 2.",
  example: {
    wrong: "The ways out of “Is the bill right?” add up to 90 %, not to 100 %.",
    sound: "70 % go on, 30 % come back with a question: all of the clients.",
  },
  check: ({ model }, step, report) => {
    if (step.kind !== "decision") return;
    const outgoing = outgoingTotal(model, step.id);
    if (!outgoing) return;
    const { total, given, all } = outgoing;
    const name = step.title || "A decision";
    const open = all - given;
    // One open way takes the remainder, as the comparison reckons it.
    if (open === 1 && total <= 1) return;
    if (open > 0 && total <= 1) {
      report({
        message: `“${name}” says for ${given} of ${all} ways how many clients go there; the others are open.`,
      });
    } else if (total > 1 + CLOSE || (open === 0 && total < 1 - CLOSE)) {
      report({ message: `The ways out of “${name}” add up to ${percentText(total)}, not to 100 %.` });
    }
  },
  fix: {
    title: "Set the shares to their remainder",
    done: (count) => (count === 1 ? "Shares set at 1 decision." : `Shares set at ${count} decisions.`),
    run: (draft, step) => {
      const ways = waysOut(draft, step.id);
      const open = ways.filter((way) => way.probability === null);
      const total = ways.reduce((sum, way) => sum + (way.probability ?? 0), 0);
      if (open.length > 0 && total <= 1) {
        for (const way of open) draft.update("flow", way.id, { probability: (1 - total) / open.length });
        return;
      }
      for (const way of ways) {
        const share = way.probability ?? 0;
        draft.update("flow", way.id, { probability: total > 0 ? share / total : 1 / ways.length });
      }
    },
  },
});
