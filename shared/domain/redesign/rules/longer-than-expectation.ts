import { minutesText } from "../../blueprint/duration-text.ts";
import { blueprintGraph } from "../../blueprint/graph/blueprint-graph.ts";
import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { hasOneStart } from "../case-start.ts";
import { LeadTime } from "../lead-time.ts";
import { caseWays } from "../ways/case-ways.ts";

/** The time that a case should keep is what a log of the blueprint, or of the one that it was branched from, is held to. */
export const longerThanExpectation = defineRule({
  id: "wait/longer-than-expectation",
  title: "Longer than what clients accept",
  on: "blueprint",
  severity: "warning",
  why: "Clients compare what they get with what they expect. Where even the usual way takes longer, no effort of the people at the counter can keep the word.",
  source: "Parasuraman, Zeithaml & Berry (1985): the gap between what is expected and what is delivered.",
  example: {
    wrong:
      "On the map of “Refund request” a case takes about 21 days, and it should take no more than 2 days.",
    sound: "A case takes about 1.5 days, and should take no more than 2.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const { id, branchedFromId } = blueprint;
    const logs = [id, branchedFromId].flatMap((held) =>
      held === null ? [] : model.by("eventLog", "blueprintId", held),
    );
    const limits = logs.flatMap(({ limit }) => limit ?? []);
    if (limits.length === 0) return;
    const expected = Math.min(...limits);
    // Without one start there is no time; that is soon seen, and a big map is mostly such a one while it is drawn.
    if (!hasOneStart(overview(blueprintGraph, id))) return;
    const { value } = overview(caseWays, id).kept(LeadTime);
    if (value === null || value <= expected) return;
    report({
      message: `On the map of ${quoted(blueprint.name)} a case takes about ${minutesText(value)}, and it should take no more than ${minutesText(expected)}.`,
    });
  },
});
