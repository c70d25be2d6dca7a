import { byOrder } from "@shared/base/order.ts";
import { addEvidence } from "@shared/domain/blueprint/commands/add-evidence.ts";
import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { addPictures } from "@shared/domain/blueprint/commands/add-pictures.ts";
import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { addBranch, addStepAfter, addStepBelow } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { alignSteps } from "@shared/domain/blueprint/commands/align-steps.ts";
import { arrangeSteps } from "@shared/domain/blueprint/commands/arrange-steps.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { createBlueprint } from "@shared/domain/blueprint/commands/create-blueprint.ts";
import { createInside } from "@shared/domain/blueprint/commands/create-inside.ts";
import { createJourney } from "@shared/domain/blueprint/commands/create-journey.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { importMap } from "@shared/domain/blueprint/commands/import-map.ts";
import { insertStep } from "@shared/domain/blueprint/commands/insert-step.ts";
import { moveLane } from "@shared/domain/blueprint/commands/move-lane.ts";
import { moveStage } from "@shared/domain/blueprint/commands/move-stage.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { copySteps, pasteSteps } from "@shared/domain/blueprint/commands/paste-steps.ts";
import { pasteTable } from "@shared/domain/blueprint/commands/paste-table.ts";
import { placeStepOnFlow } from "@shared/domain/blueprint/commands/place-step-on-flow.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { renameMap } from "@shared/domain/blueprint/commands/rename-map.ts";
import { setParentStep } from "@shared/domain/blueprint/commands/set-parent-step.ts";
import { splitLane } from "@shared/domain/blueprint/commands/split-lane.ts";
import { updateFailPoints } from "@shared/domain/blueprint/commands/update-fail-points.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { updateSegmentsOfSteps } from "@shared/domain/blueprint/commands/update-segments-of-steps.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import { type StepPatch, updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { mapContentOf } from "@shared/domain/blueprint/map-content.ts";
import { BANDS, FLOW_KINDS, JOURNEY_ROWS, STEP_KINDS } from "@shared/domain/blueprint/records.ts";
import { setExperience } from "@shared/domain/journey-map/commands/set-experience.ts";
import { setFeeling } from "@shared/domain/journey-map/commands/set-feeling.ts";
import { setHiddenRows } from "@shared/domain/journey-map/commands/set-hidden-rows.ts";
import { BUILT_IN_TEMPLATES } from "@shared/domain/templates/built-in-templates.ts";
import { createFromTemplate } from "@shared/domain/templates/commands/create-from-template.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

/** A lane, a stage of the same blueprint and a column. */
function place(pick: Picker) {
  const lane = pick.record("lane");
  const stage = pick.of(pick.model.by("stage", "blueprintId", lane.blueprintId));
  return { laneId: lane.id, stageId: stage.id, column: pick.number(6) };
}

/** Steps of one blueprint. */
function stepIds(pick: Picker): string[] {
  const { blueprintId } = pick.record("step");
  const steps = pick.model.by("step", "blueprintId", blueprintId);
  return [...new Set(Array.from({ length: 1 + pick.number(4) }, () => pick.of(steps).id))];
}

function stepPatch(pick: Picker): StepPatch {
  return pick.of<StepPatch>([
    { title: pick.text },
    { kind: pick.of(STEP_KINDS) },
    { role: pick.of(["Clerk", "Agent", ""]) },
    { owner: pick.of(["Head of service", ""]) },
    { touchPointId: pick.orNull("touchPoint") },
    { workTime: { kind: "fixed", value: pick.number(90), source: "assumed" } },
    { feeling: pick.number(7) - 3 },
    { notes: pick.text, momentOfTruth: pick.number(2) === 1 },
    { pictureIds: [] },
  ]);
}

/** One of a few pictures, so that the same one comes again. */
function picture(pick: Picker) {
  const number = pick.number(6);
  const sha256 = String(number).repeat(64);
  return {
    id: `picture-${pick.text.length}-${number}`,
    name: "p.png",
    mediaType: "image/png" as const,
    size: 4,
    sha256,
  };
}

/** Every command that changes a journey or a blueprint. */
export const MAP_COMMANDS: readonly Maker[] = [
  maker(createJourney, ({ text }) => ({ name: text })),
  maker(createBlueprint, (pick) => ({ journeyId: pick.record("journey").id, name: pick.text })),
  maker(branchBlueprint, (pick) => ({ blueprintId: pick.record("blueprint").id, name: pick.text })),
  maker(createFromTemplate, (pick) => ({
    journey: pick.number(2) === 0 ? { id: pick.record("journey").id } : { name: pick.text },
    name: pick.text,
    content: pick.of(BUILT_IN_TEMPLATES).content,
  })),
  maker(createInside, (pick) => ({ stepId: pick.record("step").id })),
  maker(setParentStep, (pick) => ({
    blueprintId: pick.record("blueprint").id,
    stepId: pick.number(4) === 0 ? null : pick.record("step").id,
  })),
  maker(renameMap, (pick) => ({
    id: pick.of([pick.record("journey"), pick.record("blueprint")]).id,
    name: pick.text,
  })),
  maker(removeMap, (pick) => ({ id: pick.of([pick.record("journey"), pick.record("blueprint")]).id })),
  maker(importMap, (pick) => {
    const { id, journeyId } = pick.record("blueprint");
    const journey = pick.number(2) === 1 ? { id: journeyId } : { name: pick.text };
    return { journey, name: pick.text, content: mapContentOf(pick.model, id) };
  }),
  maker(addLane, (pick) => ({
    blueprintId: pick.record("blueprint").id,
    band: pick.of(BANDS),
    name: pick.text,
    subtitle: "",
  })),
  maker(addStage, (pick) => ({ blueprintId: pick.record("blueprint").id, name: pick.text })),
  maker(addStep, (pick) => ({ ...place(pick), title: pick.text })),
  maker(addStepAfter, (pick) => ({ stepId: pick.record("step").id, title: pick.text })),
  maker(addStepBelow, (pick) => ({ stepId: pick.record("step").id, title: pick.text })),
  maker(addBranch, (pick) => ({ stepId: pick.record("step").id, title: pick.text })),
  maker(insertStep, (pick) => ({ flowId: pick.record("flow").id, title: pick.text })),
  maker(connectSteps, (pick) => {
    const [fromId = "", toId = fromId] = stepIds(pick);
    return { fromId, toId, kind: pick.of(FLOW_KINDS) };
  }),
  maker(updateFlow, (pick) => ({
    flowId: pick.record("flow").id,
    patch: pick.of([
      { label: pick.text },
      { probability: pick.number(11) / 10 },
      { kind: pick.of(FLOW_KINDS) },
    ]),
  })),
  maker(updateSteps, (pick) => ({ stepIds: stepIds(pick), patch: stepPatch(pick) })),
  maker(updateSegmentsOfSteps, (pick) => ({
    stepIds: stepIds(pick),
    segmentId: pick.record("segment").id,
    walks: pick.number(2) === 0,
  })),
  maker(updateLane, (pick) => ({ laneId: pick.record("lane").id, name: pick.text, band: pick.of(BANDS) })),
  maker(updateStage, (pick) => ({ stageId: pick.record("stage").id, columns: 1 + pick.number(9) })),
  maker(moveLane, (pick) => {
    const lanes = [...pick.model.all("lane")].sort(byOrder);
    const peers = (lane: (typeof lanes)[number]) =>
      lanes.filter(({ band, blueprintId }) => band === lane.band && blueprintId === lane.blueprintId);
    const movable = lanes.filter((lane) => peers(lane).length > 1);
    const lane = pick.of(movable.length > 0 ? movable : lanes);
    const way = pick.of([-1, 1] as const);
    // At the end of its band there is one way only.
    const isStuck = peers(lane).at(way < 0 ? 0 : -1) === lane;
    return { laneId: lane.id, by: isStuck ? -way : way };
  }),
  maker(moveStage, (pick) => ({ stageId: pick.record("stage").id, index: pick.number(5) })),
  maker(moveSteps, (pick) => {
    const to = place(pick);
    const blueprintId = pick.model.need("lane", to.laneId).blueprintId;
    return {
      aside: pick.of(["before", "at", undefined] as const),
      moves: [{ stepId: pick.of(pick.model.by("step", "blueprintId", blueprintId)).id, ...to }],
    };
  }),
  maker(placeStepOnFlow, (pick) => {
    const flow = pick.record("flow");
    const steps = pick.model.by("step", "blueprintId", flow.blueprintId);
    const { laneId, stageId } = pick.model.need("step", flow.fromId);
    return { flowId: flow.id, stepId: pick.of(steps).id, laneId, stageId, column: pick.number(6) };
  }),
  maker(updateFailPoints, (pick) => ({ stepIds: stepIds(pick), patch: { severity: pick.number(12) } })),
  maker(arrangeSteps, (pick) => {
    const { id, blueprintId } = pick.record("stage");
    return pick.number(2) === 1 ? { blueprintId } : { blueprintId, stageIds: [id] };
  }),
  maker(alignSteps, (pick) => ({ stepIds: stepIds(pick) })),
  maker(duplicateSteps, (pick) => ({ stepIds: stepIds(pick) })),
  maker(pasteSteps, (pick) => ({ ...place(pick), copied: copySteps(pick.model, stepIds(pick)) })),
  maker(pasteTable, (pick) => ({
    ...place(pick),
    rows: pick.of([
      [[pick.text], ["b"], ["c"]],
      [
        ["", "Start", "End"],
        ["Client", pick.text, "b\nc"],
        ["New row", "", "d"],
      ],
      [["a", pick.text], ["b"]],
    ]),
  })),
  maker(addPictures, (pick) => ({ stepIds: stepIds(pick), pictures: [picture(pick)] })),
  maker(addEvidence, (pick) => ({ ...place(pick), pieces: [{ title: pick.text, picture: picture(pick) }] })),
  maker(splitLane, (pick) => ({ laneId: pick.record("lane").id })),
  maker(removeElements, (pick) => ({
    ids: pick.ids(pick.of(["step", "flow", "lane", "stage", "note"] as const)),
  })),
  maker(setExperience, (pick) => ({
    stepId: pick.record("step").id,
    segmentId: pick.record("segment").id,
    patch: pick.of([{ thoughts: pick.text }, { quote: "" }, { feeling: pick.number(7) - 3 }]),
  })),
  maker(setFeeling, (pick) => ({
    stepId: pick.record("step").id,
    segmentId: pick.orNull("segment"),
    feeling: pick.of([null, pick.number(9) / 2 - 2]),
  })),
  maker(setHiddenRows, (pick) => ({
    journeyId: pick.record("journey").id,
    hiddenRows: JOURNEY_ROWS.filter(() => pick.number(2) === 1),
  })),
];
