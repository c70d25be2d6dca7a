import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { RUNGS } from "@shared/domain/blueprint/fail-point.ts";
import { touchPointAt } from "@shared/domain/blueprint/queries.ts";
import type { FailPoint } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { missingParts, type RecoveryPart } from "@shared/domain/recovery/completeness.ts";
import { type RankedFailPoint, rankedFailPoints } from "@shared/domain/recovery/fail-points.ts";
import { rootCauseOf, withRootCause } from "@shared/domain/recovery/root-cause.ts";
import { messages } from "./messages.ts";

export interface FailPointRow extends RankedFailPoint {
  /** Its rank among all that are ranked, from 1. */
  readonly number: number;
  readonly stage: string;
  /** The one that the step is, or that is served from it. */
  readonly touchPoint: string;
  readonly blueprint: string;
  readonly cause: string;
  readonly missing: readonly RecoveryPart[];
}

/** The fail points of a blueprint, or of all (null), as they are ranked. */
export const failPointRows = (model: ReadModel, blueprintId: Id | null): FailPointRow[] =>
  rankedFailPoints(model, blueprintId).map((ranked, index) => {
    const { step, failPoint } = ranked;
    const blueprint = model.get("blueprint", step.blueprintId);
    const journey = model.get("journey", blueprint?.journeyId);
    return {
      ...ranked,
      number: index + 1,
      stage: model.get("stage", step.stageId)?.name ?? "",
      touchPoint: model.get("touchPoint", touchPointAt(model, step))?.name ?? "",
      blueprint: [journey?.name, blueprint?.name].filter(Boolean).join(": "),
      cause: rootCauseOf(failPoint.whys) ?? "",
      missing: missingParts(failPoint),
    };
  });

/** The recovery as a cell tells it: in short, else the rungs one after the other. */
export const recoveryText = ({ recovery, ladder }: FailPoint): string =>
  recovery.trim() ||
  RUNGS.map((rung) => ladder[rung].trim())
    .filter((text) => text !== "")
    .join(" ");

/** What a typed or pasted cell changes; throws what is wrong with it in words. */
export function patchOf(point: FailPoint, columnId: string, text: string): Partial<FailPoint> {
  const words = text.trim();
  switch (columnId) {
    case "severity":
    case "occurrence":
    case "detection":
      return { [columnId]: readRating(words) };
    case "recovery":
      // The cell may show the rungs of the ladder: they are not written down twice.
      return words === recoveryText(point) ? {} : { recovery: words };
    case "description":
    case "noticed":
    case "prevention":
      return { [columnId]: words };
    case "authority":
      return { authority: words.replaceAll(/\s+/g, " ").slice(0, 500) };
    case "authorityLimit":
      return { authorityLimit: readAmount(words) };
    case "cause":
      return { whys: withRootCause(point.whys, words) };
    default:
      return {};
  }
}

function readRating(text: string): number {
  const value = Number(text.replace(",", "."));
  if (!(Number.isInteger(value) && value >= 1 && value <= 10)) throw new UserError(messages.badRating(text));
  return value;
}

/** A comma or a point before three last digits may mean thousands or parts: nobody may settle a thousandth of it by mistake. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function readAmount(text: string): number | null {
  if (text === "") return null;
  if (AMBIGUOUS.test(text.replaceAll(/\s/g, ""))) throw new UserError(messages.ambiguousAmount(text));
  const value = Number(text.replaceAll(/\s/g, "").replace(",", "."));
  if (!(value >= 0 && Number.isFinite(value))) throw new UserError(messages.badAmount(text));
  return value;
}
