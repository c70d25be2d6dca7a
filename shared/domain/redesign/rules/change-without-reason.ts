import { lowest } from "@shared/base/lowest.ts";
import { listed, quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { compareChanges, type StepChange } from "../step-changes.ts";
import { stepChangesOf } from "../step-changes-of.ts";

/** What the service does and takes; how it feels and what is noted follows from it. */
const FELT: ReadonlySet<string> = new Set([
  "thoughts",
  "feelings",
  "feeling",
  "pain",
  "gain",
  "quote",
  "notes",
  "cost",
  "pictureIds",
  "momentOfTruth",
]);

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
    const reasoned = new Set(model.all("idea").flatMap(({ changeIds }) => changeIds));
    let count = 0;
    const open: StepChange[] = [];
    for (const change of overview(stepChangesOf, blueprint.id).all) {
      if (!isOfTheService(change)) continue;
      count++;
      if (!reasoned.has(change.key)) open.push(change);
    }
    if (open.length === 0) return;
    const names = lowest(open, SHOWN + 1, compareChanges).map(({ title }) => quoted(title));
    report({
      message: `In ${quoted(blueprint.name)} ${open.length} of ${count} changed steps ${open.length === 1 ? "belongs" : "belong"} to no idea: ${listed(names, SHOWN, open.length)}.`,
    });
  },
});

const isOfTheService = ({ kind, fields }: StepChange): boolean =>
  kind !== "changed" || fields.some((field) => !FELT.has(field));
