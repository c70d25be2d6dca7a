import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import { addStepAfter } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { createInside } from "@shared/domain/blueprint/commands/create-inside.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { insertStep } from "@shared/domain/blueprint/commands/insert-step.ts";
import { moveStage } from "@shared/domain/blueprint/commands/move-stage.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { type StepPatch, updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import fc from "fast-check";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { type Maker, maker, NothingToPick, Picker, type Wish } from "./picker.ts";

/** Ask, decide, sign or not, pay, be told: an as-is of two stages, and a to-be that was branched from it. */
export function branched(): { document: EngagementDocument; asIsId: Id; toBeId: Id } {
  const document = new BlueprintBuilder()
    .touchPoint("tp", "Asking")
    .step("ask", "client", "s1", 0, { touchPointId: "tp", kind: "start" })
    .step("decide", "frontstage", "s1", 1, { kind: "decision" })
    .step("sign", "backstage", "s1", 2, { kind: "approval", approvals: 2, role: "Editor" })
    .step("pay", "support", "s2", 0, { role: "Accounts" })
    .step("hear", "client", "s2", 1, { kind: "end" })
    .flow("ask", "decide")
    .flow("decide", "sign", { probability: 0.3 })
    .flow("decide", "pay", { probability: 0.7 })
    .flow("sign", "pay")
    .flow("pay", "hear")
    .build();
  const toBeId = document.run(branchBlueprint, { blueprintId: "b", name: "To be" }).result;
  return { document, asIsId: "b", toBeId };
}

/** The parts of one blueprint, to pick from. */
class PartPicker extends Picker {
  readonly blueprintId: Id;
  constructor(model: ReadModel, wish: Wish, blueprintId: Id) {
    super(model, wish);
    this.blueprintId = blueprintId;
  }
  part<K extends "step" | "flow" | "lane" | "stage">(type: K) {
    return this.of(
      this.model.by(type, "blueprintId" as never, this.blueprintId).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
}

const patch = (pick: Picker): StepPatch =>
  pick.of<StepPatch>([
    { title: `Said ${pick.number(4)}` },
    { role: pick.of(["Clerk", "Editor", ""]) },
    { approvals: pick.number(3) },
    { waitTime: { kind: "fixed", value: 60 * pick.number(5), source: "assumed" } },
    { touchPointId: pick.of(["tp", null]) },
    { notes: "Seen", cost: pick.number(9) },
  ]);

type Make = (pick: PartPicker) => ReturnType<Maker["make"]>;
const make =
  <A, R>(...[command, args]: [Parameters<typeof maker<A, R>>[0], (pick: PartPicker) => NoInfer<A>]): Make =>
  (pick) =>
    maker(command, () => args(pick)).make(pick);

/** What somebody does to one blueprint. */
const EDITS: readonly Make[] = [
  make(updateSteps, (pick) => ({ stepIds: [pick.part("step").id], patch: patch(pick) })),
  make(insertStep, (pick) => ({ flowId: pick.part("flow").id, title: `New ${pick.number(99)}` })),
  make(removeElements, (pick) => ({ ids: [pick.part("step").id] })),
  make(addStepAfter, (pick) => ({ stepId: pick.part("step").id, title: `After ${pick.number(99)}` })),
  make(moveSteps, (pick) => {
    const [step, lane, stage] = [pick.part("step"), pick.part("lane"), pick.part("stage")];
    return { moves: [{ stepId: step.id, laneId: lane.id, stageId: stage.id, column: pick.number(4) }] };
  }),
  make(connectSteps, (pick) => ({
    fromId: pick.part("step").id,
    toId: pick.part("step").id,
    kind: "sequence" as const,
  })),
  make(removeElements, (pick) => ({ ids: [pick.part("flow").id] })),
  make(updateFlow, (pick) => ({
    flowId: pick.part("flow").id,
    patch: pick.of([{ label: `by ${pick.number(3)}` }, { probability: pick.number(11) / 10 }]),
  })),
  make(addLane, (pick) => ({
    blueprintId: pick.blueprintId,
    band: pick.of(["client", "backstage"] as const),
    name: "Lane",
    subtitle: "",
  })),
  make(addStage, (pick) => ({ blueprintId: pick.blueprintId, name: "Stage" })),
  make(moveStage, (pick) => ({ stageId: pick.part("stage").id, index: pick.number(3) })),
  make(updateLane, (pick) => ({ laneId: pick.part("lane").id, name: `Lane ${pick.number(3)}` })),
  make(removeElements, (pick) => ({ ids: [pick.of([pick.part("lane"), pick.part("stage")]).id] })),
  make(duplicateSteps, (pick) => ({ stepIds: [pick.part("step").id] })),
  make(createInside, (pick) => ({ stepId: pick.part("step").id })),
];

/** Edits of a blueprint; `most` of the list only. */
export const edits = (maxLength: number): fc.Arbitrary<Wish[]> =>
  fc.array(
    fc.record({
      command: fc.nat({ max: EDITS.length - 1 }),
      picks: fc.array(fc.nat({ max: 9999 }), { minLength: 4, maxLength: 6 }),
      text: fc.constant(""),
    }),
    { maxLength },
  );

/** Does them, as far as they can be done. */
export function edit(document: EngagementDocument, blueprintId: Id, wishes: readonly Wish[]): void {
  for (const wish of wishes) {
    try {
      const made = EDITS[wish.command]?.(new PartPicker(document.model, wish, blueprintId));
      if (made) document.run(made.command, made.args);
    } catch (error) {
      if (!(error instanceof NothingToPick || error instanceof UserError)) throw error;
    }
  }
}
