import type { Id } from "@shared/base/ids.ts";
import { hasRecovery, rpnOf } from "@shared/domain/blueprint/fail-point.ts";
import { flowText } from "@shared/domain/blueprint/flow-text.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import type { MarkFigure } from "@shared/domain/blueprint/picture/palette.ts";
import type { Flow, Step } from "@shared/domain/blueprint/records.ts";
import { stepKindMessages } from "@shared/domain/blueprint/step-kind-messages.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import { signedText } from "@shared/drawing/figure-text.ts";
import { messages } from "./messages.ts";

export interface SaidMap {
  readonly model: ReadModel;
  readonly layout: BlueprintLayout;
  readonly figures: ReadonlyMap<Id, MarkFigure>;
  /** Of the touch points. */
  readonly numbers: ReadonlyMap<Id, number>;
  /** What is wrong, by element, where the map shows it. */
  readonly problems?: ReadonlyMap<Id, ElementProblems> | undefined;
  /** What differs from the as-is, by step, while the map shows that. */
  readonly changes?: ReadonlyMap<Id, { readonly note: string }> | undefined;
}

/** All that the map shows of an element that is walked to, in words: for who does not see it. */
export function saidOf(map: SaidMap, id: Id): string {
  const { model } = map;
  const step = model.get("step", id);
  if (step) return [step.title || messages.step, detailsOf(map, step)].filter(Boolean).join(", ");
  const flow = model.get("flow", id);
  if (flow) return saidOfFlow(model, flow);
  const named = model.get("lane", id) ?? model.get("stage", id);
  if (named) {
    const frame = messages.saidFrame(messages[named.type], named.name);
    return [frame, ...saidOfProblems(map, id)].join(", ");
  }
  return model.get("note", id)?.text ?? "";
}

/** Where it stands, what it is and what it is joined to. */
export function detailsOf(map: SaidMap, step: Step): string {
  const { model, layout } = map;
  const title = (id: Id) => model.get("step", id)?.title || messages.step;
  const flows = (end: "fromId" | "toId", other: "fromId" | "toId", say: (title: string) => string) =>
    model.by("flow", end, step.id).map((flow) => {
      const text = flowText(flow);
      return say(text === "" ? title(flow[other]) : messages.saidWay(text, title(flow[other])));
    });
  return [
    ...(step.kind === "action" ? [] : [stepKindMessages.names[step.kind].toLocaleLowerCase()]),
    indexOf(layout).step(step.id) && layout.lanes.find(({ lane }) => lane.id === step.laneId)?.lane.name,
    layout.stages.find(({ stage }) => stage.id === step.stageId)?.stage.name,
    ...saidOfTouchPoint(map, step.touchPointId),
    ...(step.failPoint ? [messages.saidFailPoint(rpnOf(step.failPoint), hasRecovery(step.failPoint))] : []),
    ...(step.momentOfTruth ? [messages.saidMoment] : []),
    map.changes?.get(step.id)?.note.replaceAll("\n", "; "),
    ...saidOfProblems(map, step.id),
    ...flows("toId", "fromId", messages.saidFrom),
    ...flows("fromId", "toId", messages.saidTo),
  ]
    .filter(Boolean)
    .join(", ");
}

function saidOfTouchPoint({ model, figures, numbers }: SaidMap, id: Id | null): string[] {
  const point = id === null ? undefined : model.get("touchPoint", id);
  if (!point) return [];
  const figure = figures.get(point.id);
  return [
    messages.saidTouchPoint(numbers.get(point.id) ?? 0),
    ...(figure ? [saidOfFigure(figure)] : []),
    point.class === null ? "" : messages.classes[point.class],
  ];
}

const saidOfProblems = ({ problems }: SaidMap, id: Id): string[] => {
  const found = problems?.get(id)?.problems ?? [];
  return found.length === 0 ? [] : [messages.saidProblems(found.length, found[0]?.message ?? "")];
};

function saidOfFigure({ gap, n, shown, pair }: MarkFigure): string {
  if (pair) return pair.note;
  if (shown) return [shown.text, shown.note].filter(Boolean).join(", ");
  return gap === null ? "" : messages.saidGap(signedText(gap, 1), n);
}

function saidOfFlow(model: ReadModel, flow: Flow): string {
  const title = (id: Id) => model.get("step", id)?.title || messages.step;
  return [
    messages.flow,
    messages.saidFrom(title(flow.fromId)),
    messages.saidTo(title(flow.toId)),
    flowText(flow),
  ]
    .filter(Boolean)
    .join(", ");
}
