import { UserError } from "@shared/base/result.ts";
import { type Crossing, unregisteredCrossings } from "@shared/domain/blueprint/queries.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type RegisterRow, touchPointRegister } from "@shared/domain/register/register.ts";
import type { Scorecard, TouchPointFigures } from "@shared/domain/scoring/scorecard.ts";
import type { TouchPointPatch } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { messages } from "./messages.ts";

/** A line of the register with what was measured there. */
export interface TouchPointRow extends RegisterRow {
  readonly figures: TouchPointFigures | null;
  /** The figures are being computed: nothing is known yet, not even that there are none. */
  readonly awaited: boolean;
}

export function touchPointRows(model: ReadModel, card: Scorecard | null): TouchPointRow[] {
  const figures = new Map(card?.touchPoints.map((entry) => [entry.touchPointId, entry]));
  return touchPointRegister(model).map((row) => ({
    ...row,
    figures: figures.get(row.touchPoint.id) ?? null,
    awaited: card === null,
  }));
}

/** Crossings of today's blueprints; a to-be is registered once it is today's. */
export const openCrossings = (model: ReadModel): Crossing[] =>
  model
    .all("blueprint")
    .filter((blueprint) => blueprint.kind !== "to-be")
    .flatMap((blueprint) => unregisteredCrossings(model, blueprint.id));

/** What the columns of observed figures need to know; null when nobody observed anything. */
export interface ObservedScale {
  /** The scale of all of them; null when rubrics with different scales were used. */
  readonly common: { readonly minimum: number; readonly maximum: number } | null;
  /** Whether any observer scored an expectation as well. */
  readonly gaps: boolean;
}

/** The scale that observers used, so that the head can name it for what is below. */
export function observedScale(card: Scorecard | null): ObservedScale | null {
  const observed = card?.touchPoints.flatMap((entry) => entry.observed ?? []) ?? [];
  if (observed.length === 0) return null;
  const [first] = observed;
  const one = observed.every((entry) => entry.minimum === first?.minimum && entry.maximum === first.maximum);
  return {
    common: one && first ? { minimum: first.minimum, maximum: first.maximum } : null,
    gaps: observed.some((entry) => entry.gap !== null),
  };
}

/** Answers behind the figures of a row: pairs where there are any. */
export const countOf = (figures: TouchPointFigures | null): number | null =>
  figures?.gap?.n ?? figures?.perception?.n ?? figures?.expectation?.n ?? null;

/** What a typed or pasted cell changes; throws in words what is wrong with it. */
export function patchOf(row: RegisterRow, columnId: string, text: string): TouchPointPatch {
  const words = text.trim();
  switch (columnId) {
    case "name":
      if (words === "") throw new UserError(messages.noName);
      return { name: words };
    case "stage":
      if (row.stageFromStep) throw new UserError(messages.stageFromStep(row.touchPoint.name));
      return { stage: words };
    case "channel":
    case "owner":
    case "promise":
    case "feedbackChannel":
    case "classReason":
      return { [columnId]: words };
    case "class":
      return { class: readClass(words) };
    default:
      return {};
  }
}

function readClass(text: string): "critical" | "good-to-have" | null {
  const word = text.toLowerCase().replaceAll(" ", "-");
  if (word === "" || word === "not-decided") return null;
  if (word === "critical" || word === "good-to-have") return word;
  throw new UserError(messages.badClass(text));
}
