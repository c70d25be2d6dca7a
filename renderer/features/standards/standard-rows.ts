import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { objectiveWords } from "@shared/domain/standard/objective.ts";
import type { Calendar, Standard } from "@shared/domain/standard/records.ts";
import { type Standing, standingOf } from "@shared/domain/standard/standing.ts";
import { messages } from "./messages.ts";

export interface StandardRow {
  readonly standard: Standard;
  /** null = round the clock. */
  readonly calendar: Calendar | null;
  /** The touch point, or who gives to whom. */
  readonly where: string;
  readonly objective: string;
  readonly standing: Standing;
}

export const standardRow = (model: ReadModel, standard: Standard): StandardRow => {
  const calendar = model.get("calendar", standard.calendarId) ?? null;
  const place = model.get("touchPoint", standard.touchPointId)?.name ?? "";
  const step = model.get("step", standard.stepId)?.title ?? "";
  const roles = messages.fromTo(standard.fromRole, standard.toRole);
  return {
    standard,
    calendar,
    where: standard.kind === "service-level" ? roles || step : place,
    objective: objectiveWords(standard, calendar),
    standing: standingOf(model, standard),
  };
};

export const standardRows = (model: ReadModel): StandardRow[] =>
  model
    .all("standard")
    .sort(byOrder)
    .map((standard) => standardRow(model, standard));

/** What a typed or pasted cell changes; throws what is wrong with it in words. The objective has a command of its own. */
export function patchOf(columnId: string, text: string): Partial<Omit<Standard, "id" | "type">> {
  const words = text.trim();
  switch (columnId) {
    case "name":
      if (words === "") throw new UserError(messages.noName);
      return { name: words };
    case "owner":
      return { owner: words };
    case "kind":
      return { kind: words === "service-level" ? "service-level" : "standard" };
    default:
      return {};
  }
}
