import { middleOf } from "@shared/domain/blueprint/duration-text.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import type { BpmnModdle, ModdleElement } from "bpmn-moddle";
import { kept, oneLine, soundTexts } from "./names.ts";
import { BPMN_KINDS } from "./step-kinds.ts";

interface Around {
  readonly stage: number;
  /** BPMN lets nothing lead to a start, and nothing leave an end. */
  readonly hasWayIn: boolean;
  readonly hasWayOut: boolean;
}

/** A step as the BPMN element that says most of it. */
export function stepElement(moddle: BpmnModdle, step: Step, id: string, around: Around): ModdleElement {
  const title = oneLine(step.title);
  const element = moddle.create(
    `bpmn:${typeOfStep(step, around)}`,
    soundTexts({
      id,
      name: title || undefined,
      [kept("kind")]: step.kind,
      [kept("stage")]: String(around.stage),
      [kept("column")]: String(step.column),
      ...(title !== step.title && { [kept("title")]: step.title }),
    }),
  );
  const parts = element as unknown as { get(name: string): ModdleElement[] };
  if (step.notes !== "")
    parts
      .get("documentation")
      .push(own(moddle.create("bpmn:Documentation", soundTexts({ text: step.notes })), element));
  if (step.kind === "wait") {
    const timer = own(moddle.create("bpmn:TimerEventDefinition", { id: `${id}_timer` }), element);
    if (step.waitTime) {
      const body = durationOf(middleOf(step.waitTime));
      const value = moddle.create("bpmn:FormalExpression", { body });
      (timer as { timeDuration?: ModdleElement }).timeDuration = own(value, timer);
    }
    parts.get("eventDefinitions").push(timer);
  }
  return element;
}

const own = (child: ModdleElement, parent: ModdleElement): ModdleElement => {
  (child as { $parent?: ModdleElement }).$parent = parent;
  return child;
};

function typeOfStep({ kind }: Step, { hasWayIn, hasWayOut }: Around): string {
  const { element } = BPMN_KINDS[kind];
  const barred = element === "StartEvent" ? hasWayIn : element === "EndEvent" && hasWayOut;
  return barred ? "IntermediateThrowEvent" : element;
}

/** Minutes as ISO 8601. */
export function durationOf(minutes: number): string {
  const whole = Math.floor(minutes);
  const seconds = Math.round((minutes - whole) * 60_000) / 1000;
  return seconds === 0 ? `PT${whole}M` : `PT${whole}M${seconds}S`;
}
