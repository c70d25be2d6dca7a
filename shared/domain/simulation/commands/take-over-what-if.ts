import type { Id } from "@shared/base/ids.ts";
import type { Lever, Setting } from "@shared/simulation/experiment/design/lever.ts";
import { z } from "zod";
import { branchBlueprint } from "../../blueprint/commands/branch-blueprint.ts";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import { runIn } from "../../core/run-in.ts";
import { copiesOf } from "../what-if/copies-of.ts";
import { decisionFlows, stepAt } from "../what-if/decision-flows.ts";
import { settingField } from "../what-if/setting-field.ts";
import { writeSettings } from "../what-if/write-settings.ts";

interface Arguments {
  blueprintId: Id;
  settings: Setting[];
  /** Of the to-be that is started where the blueprint is an as-is, which stays as it is. */
  name: string;
}

/** Writes what was moved in a what-if into the to-be, and into the people and the demand that all versions share. */
export const takeOverWhatIf = defineCommand<Arguments, Id>({
  id: "simulation.what-if.take-over",
  args: z.strictObject({
    blueprintId: idField,
    settings: z.array(settingField).min(1),
    name: lineField.min(1),
  }),
  label: ({ blueprintId, name }, model) => {
    const blueprint = model.get("blueprint", blueprintId);
    return `Take the what-if over into ${blueprint?.kind === "to-be" ? blueprint.name : name}`;
  },
  run: (draft, { blueprintId, settings, name }) => {
    if (draft.need("blueprint", blueprintId).kind === "to-be") {
      writeSettings(draft, blueprintId, settings);
      return blueprintId;
    }
    const copyId = runIn(draft, branchBlueprint, { blueprintId, name });
    const copies = copiesOf(draft, copyId);
    const copied = (place: string) => {
      const stepId = stepAt(place);
      return (copies.get(stepId) ?? stepId) + place.slice(stepId.length);
    };
    writeSettings(
      draft,
      copyId,
      settings.map(({ lever, value }) => ({ lever: inCopy(draft, lever, copied), value })),
    );
    return copyId;
  },
});

function inCopy(model: ReadModel, lever: Lever, copied: (place: string) => string): Lever {
  switch (lever.kind) {
    case "heads":
    case "arrivals":
      return lever;
    case "approval":
      return { ...lever, steps: lever.steps.map((step) => ({ ...step, stepId: copied(step.stepId) })) };
    case "work":
      return lever.stepId === null ? lever : { ...lever, stepId: copied(lever.stepId) };
    case "return":
      return { ...lever, stepId: copied(lever.stepId) };
    case "way": {
      // Steps that stand beside each other may be listed the other way round in a copy, and so their ways.
      const origin = decisionFlows(model, lever.stepId)[lever.place]?.flowId;
      const stepId = copied(lever.stepId);
      const ways = decisionFlows(model, stepId);
      const place = ways.findIndex(({ flowId }) => model.get("flow", flowId)?.originId === origin);
      return { ...lever, stepId, place };
    }
  }
}
