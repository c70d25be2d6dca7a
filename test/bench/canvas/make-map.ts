import { orderKeys } from "@shared/base/order.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import type { Band, StepKind } from "@shared/domain/blueprint/records.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";

export const BLUEPRINT = "b";
const LANES: readonly Band[] = [
  "evidence",
  ...Array<Band>(2).fill("client"),
  ...Array<Band>(3).fill("frontstage"),
  ...Array<Band>(3).fill("backstage"),
  ...Array<Band>(3).fill("support"),
];
const KINDS: readonly StepKind[] = ["action", "action", "action", "decision", "wait", "approval", "handoff"];
const WORDS = ["Check", "the", "request", "of", "client", "and", "answer", "within", "a", "day"];
const STAGE_COLUMNS = 12;
/** The lower of the client's lanes: its steps meet the line of interaction. */
const CLIENT_LANE = 2;
/** How many times wider than high: a map that fills a wide screen, whatever its size. */
const ASPECT = 5;
const CELL = { width: 200, height: 88 };

/** How many steps stand above each other in one lane and column. */
const rowsFor = (count: number): number =>
  Math.max(1, Math.round(Math.sqrt((count * CELL.width) / (LANES.length ** 2 * CELL.height * ASPECT))));

/**
 * A blueprint of twelve lanes with so many steps and 1.3 flows a step: each step is joined to the next one of its row,
 * every third also to the lane below. With details, fail points, touch points and what observers gave them.
 */
export function makeMap(count: number): readonly AnyRecord[] {
  const rows = rowsFor(count);
  const columns = Math.ceil(count / (LANES.length * rows));
  const order = orderKeys(Math.max(LANES.length, rows, Math.ceil(columns / STAGE_COLUMNS)) + 1);
  const shared = { blueprintId: BLUEPRINT, originId: null };
  const records: AnyRecord[] = [
    newEngagement("e"),
    {
      id: "j",
      type: "journey",
      name: "Book",
      description: "",
      hiddenRows: [],
      favouredToBeId: null,
      favourReason: "",
      order: "a0",
    },
    {
      id: BLUEPRINT,
      type: "blueprint",
      journeyId: "j",
      name: "As is",
      kind: "as-is",
      branchedFromId: null,
      parentStepId: null,
      order: "a0",
    },
    rubric(),
    {
      id: "sheet",
      type: "scoreSheet",
      rubricId: "rubric",
      observer: "R. Weiss",
      date: "2026-03-02",
      segmentId: null,
      notes: "",
      kind: "observation",
      round: "",
      order: "a0",
    },
  ];
  for (const [index, band] of LANES.entries())
    records.push({
      ...shared,
      id: `l${index}`,
      type: "lane",
      band,
      name: `Lane ${index + 1}`,
      subtitle: "Role",
      order: order[index] ?? "a0",
    });
  for (let index = 0; index * STAGE_COLUMNS < columns; index++)
    records.push({
      ...shared,
      id: `s${index}`,
      type: "stage",
      name: `Stage ${index + 1}`,
      columns: Math.min(STAGE_COLUMNS, columns - index * STAGE_COLUMNS),
      order: order[index] ?? "a0",
    });
  const perColumn = LANES.length * rows;
  for (let index = 0; index < count; index++) {
    const column = Math.floor(index / perColumn);
    const lane = Math.floor((index % perColumn) / rows);
    const row = index % rows;
    const touchPointId = lane === CLIENT_LANE && row < 2 ? `t${index}` : null;
    if (touchPointId) records.push(...touchPoint(touchPointId, index, column));
    const place = {
      blueprintId: BLUEPRINT,
      laneId: `l${lane}`,
      stageId: `s${Math.floor(column / STAGE_COLUMNS)}`,
      column: column % STAGE_COLUMNS,
      order: order[row] ?? "a0",
    };
    records.push({ ...newStep(place, { ...details(index), touchPointId }), id: `x${index}`, type: "step" });
    if (column > 0) records.push(flow(index - perColumn, index));
    if (index % 10 < 3 && lane + 1 < LANES.length && index + rows < count)
      records.push(flow(index, index + rows));
  }
  return records;
}

function details(index: number) {
  const words = Array.from(
    { length: 2 + (index % 5) },
    (_, at) => WORDS[(index * 7 + at * 3) % WORDS.length],
  );
  return {
    title: `${words.join(" ")} ${index}`,
    kind: KINDS[index % KINDS.length] ?? "action",
    approvals: index % 7 === 5 ? 2 : 0,
    workTime:
      index % 2 === 0 ? ({ kind: "fixed", value: 5 + (index % 60), source: "estimated" } as const) : null,
    failPoint:
      index % 11 === 0
        ? { ...NO_RECOVERY, description: "Late", severity: 6, occurrence: 4, detection: 3, recovery: "" }
        : null,
    momentOfTruth: index % 23 === 0,
  };
}

function flow(from: number, to: number): AnyRecord {
  return {
    id: `f${from}-${to}`,
    type: "flow",
    blueprintId: BLUEPRINT,
    fromId: `x${from}`,
    toId: `x${to}`,
    kind: from % 9 === 0 ? "information" : from % 31 === 0 ? "recovery" : "sequence",
    label: from % 13 === 0 ? "no" : "",
    probability: from % 13 === 0 ? 0.38 : null,
    shares: [],
    originId: null,
  };
}

const rubric = (): AnyRecord => ({
  id: "rubric",
  type: "rubric",
  name: "Conduct",
  description: "",
  minimum: 1,
  maximum: 7,
  items: [{ id: "item", name: "Care", description: "", weight: 1, anchors: [] }],
  order: "a0",
});

const touchPoint = (id: string, index: number, column: number): AnyRecord[] => [
  {
    id,
    type: "touchPoint",
    name: `Touch point ${index}`,
    stage: "",
    channel: "",
    class: index % 5 === 0 ? "critical" : null,
    classReason: "",
    owner: "",
    promise: "",
    feedbackChannel: "",
    reach: null,
    order: "a0",
  },
  {
    id: `score-${id}`,
    type: "score",
    sheetId: "sheet",
    touchPointId: id,
    itemId: "item",
    expectation: 6,
    perception: 3 + (column % 5),
    notObserved: false,
    evidence: "",
  },
];
