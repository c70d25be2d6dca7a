import { listed, quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { blueprintChanges, type Change } from "../difference.ts";

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
  check: ({ model }, blueprint, report) => {
    const { kind, branchedFromId } = blueprint;
    if (kind !== "to-be" || branchedFromId === null || !model.get("blueprint", branchedFromId)) return;
    const reasoned = new Set(model.all("idea").flatMap(({ changeIds }) => changeIds));
    const changes = blueprintChanges(model, branchedFromId, blueprint.id).filter(isOfTheService);
    const open = changes.filter(({ key }) => !reasoned.has(key));
    if (open.length === 0) return;
    const names = open.map(({ title }) => quoted(title));
    report({
      message: `In ${quoted(blueprint.name)} ${open.length} of ${changes.length} changed steps ${open.length === 1 ? "belongs" : "belong"} to no idea: ${listed(names)}.`,
    });
  },
});

const isOfTheService = ({ type, kind, fields }: Change): boolean =>
  type === "step" && (kind !== "changed" || fields.some(({ field }) => !FELT.has(field)));
