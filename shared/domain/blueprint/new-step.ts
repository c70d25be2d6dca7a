import type { Step } from "./records.ts";

type Place = Pick<Step, "blueprintId" | "laneId" | "stageId" | "column" | "order">;

/** Every field of a new step at its default; `place` says where it stands. */
export function newStep(
  place: Place,
  fields: Partial<Omit<Step, "id" | "type">> = {},
): Omit<Step, "id" | "type"> {
  return {
    kind: "action",
    title: "",
    role: "",
    owner: "",
    channel: "",
    segmentIds: [],
    touchPointId: null,
    workTime: null,
    waitTime: null,
    approvals: 0,
    failPoint: null,
    control: "",
    successPoint: "",
    momentOfTruth: false,
    cost: null,
    thoughts: "",
    feelings: "",
    feeling: null,
    pain: "",
    gain: "",
    quote: "",
    notes: "",
    pictureIds: [],
    poolId: null,
    simulation: null,
    originId: null,
    ...fields,
    ...place,
  };
}
