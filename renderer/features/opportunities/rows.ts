import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { priorityOf } from "@shared/domain/redesign/priority.ts";
import type { Idea, Opportunity } from "@shared/domain/redesign/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { messages } from "./messages.ts";

export interface OpportunityRow {
  readonly opportunity: Opportunity;
  /** From 1, in the register's order; the matrix shows it. */
  readonly number: number;
  /** Numbers of its touch points in their register. */
  readonly points: readonly number[];
  readonly ideas: readonly Idea[];
  readonly priority: number | null;
}

export function opportunityRows(model: ReadModel): OpportunityRow[] {
  const points = model.all("touchPoint").sort(byOrder);
  const ideas = model.all("idea").sort(byOrder);
  return model
    .all("opportunity")
    .sort(byOrder)
    .map((opportunity, index) => ({
      opportunity,
      number: index + 1,
      points: points.flatMap((point, at) => (opportunity.touchPointIds.includes(point.id) ? at + 1 : [])),
      ideas: ideas.filter((idea) => idea.opportunityIds.includes(opportunity.id)),
      priority: priorityOf(opportunity),
    }));
}

type Patch = Partial<Omit<Opportunity, "id" | "type">>;

/** What a typed or pasted cell changes; throws what is wrong with it in words. */
export function patchOf(columnId: string, text: string, points: readonly TouchPoint[]): Patch {
  const words = text.trim();
  switch (columnId) {
    case "title":
      if (words === "") throw new UserError(messages.noTitle);
      return { title: words };
    case "evidence":
      return { evidence: words };
    case "impact":
    case "effort":
      return { [columnId]: readScore(words) };
    case "status":
      return { status: readStatus(words) };
    case "points":
      return { touchPointIds: readPoints(words, points) };
    default:
      return {};
  }
}

function readScore(text: string): number | null {
  if (text === "") return null;
  const value = Number(text.replace(",", "."));
  if (!(value >= 1 && value <= 5)) throw new UserError(messages.badScore(text));
  return value;
}

function readStatus(text: string): Opportunity["status"] {
  const statuses = Object.keys(messages.statuses) as Opportunity["status"][];
  return statuses.find((status) => status === text.toLowerCase()) ?? "open";
}

function readPoints(text: string, points: readonly TouchPoint[]): string[] {
  return text
    .split(/[,;\s]+/)
    .filter((part) => part !== "")
    .map((part) => {
      const point = points[Number(part) - 1];
      if (!point) throw new UserError(messages.badPoints(part));
      return point.id;
    });
}
