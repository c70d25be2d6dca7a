import { lowest } from "@shared/base/lowest.ts";
import { listed, quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { compareChanges, type StepChange } from "../step-changes.ts";
import { stepChangesOf } from "../step-changes-of.ts";

/** Names in the message; of one more than that each is named. */
const SHOWN = 3;

export const changeWithoutReason = defineRule({
  id: "redesign/change-without-reason",
  title: "Change without a reason",
  on: "blueprint",
  severity: "hint",
  why: "Each change costs somebody something. Who has to carry it asks what it is good for, and the answer is the idea behind it.",
  source: "Method, step 8: changes are carried out for an idea that answers an opportunity.",
  example: {
    wrong: "In “To be” 1 of 3 changed steps belongs to no idea: “Signs the refund”.",
    sound: "Each changed step carries out an idea, and the idea answers what hurts.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const { kind, branchedFromId } = blueprint;
    if (kind !== "to-be" || branchedFromId === null || !model.get("blueprint", branchedFromId)) return;
    const { ofTheService: changes, groupsOfTheService } = overview(stepChangesOf, blueprint.id);
    const reasoned = new Set(model.all("idea").flatMap(({ changeIds }) => changeIds));
    let open = changes.size;
    for (const key of reasoned) if (changes.has(key)) open--;
    if (open === 0) return;
    const isOpen = ({ key }: StepChange) => !reasoned.has(key);
    const names: string[] = [];
    for (const group of groupsOfTheService) {
      const first = lowest(group.values(), SHOWN + 1 - names.length, compareChanges, isOpen);
      names.push(...first.map(({ title }) => quoted(title)));
      if (names.length > SHOWN) break;
    }
    report({
      message: `In ${quoted(blueprint.name)} ${open} of ${changes.size} changed steps ${open === 1 ? "belongs" : "belong"} to no idea: ${listed(names, SHOWN, open)}.`,
    });
  },
});
