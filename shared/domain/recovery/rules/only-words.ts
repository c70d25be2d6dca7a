import { rungsOf } from "../../blueprint/fail-point.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const onlyWords = defineRule({
  id: "failpoint/only-words",
  title: "Recovery of words alone",
  on: "step",
  severity: "hint",
  why: "Clients ask of a recovery first of all that it is just: that they get back what they lost. An apology without a settlement is soon taken for a phrase.",
  source: "Tax, Brown & Chandrashekaran (1998), Customer evaluations of service complaint experiences.",
  example: {
    wrong:
      "At “Is told the price was wrong” the client gets good words when it goes wrong, and nothing is settled.",
    sound: "The client chooses: the advertisement at the quoted price, or the money back today.",
  },
  check: (_, { title, failPoint }, report) => {
    if (failPoint === null || failPoint.recovery.trim() !== "") return;
    const rungs = rungsOf(failPoint);
    if (rungs.length === 0 || rungs.includes("settle") || rungs.includes("exceed")) return;
    report({
      message: `At ${quoted(title)} the client gets good words when it goes wrong, and nothing is settled.`,
    });
  },
});
