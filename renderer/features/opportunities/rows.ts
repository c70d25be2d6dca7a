import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import {
  type RankedOpportunity,
  type RankingReport,
  rankOpportunities,
} from "@shared/domain/redesign/ranking/rank.ts";
import type { Idea, Opportunity } from "@shared/domain/redesign/records.ts";
import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { decided } from "./decided.ts";
import { messages } from "./messages.ts";

export interface OpportunityRow {
  readonly opportunity: Opportunity;
  /** From 1, in the register's order; the matrix shows it. */
  readonly number: number;
  /** Numbers of its touch points in their register. */
  readonly points: readonly number[];
  readonly ideas: readonly Idea[];
  readonly ranked: RankedOpportunity;
}

export interface OpportunityTable extends Omit<RankingReport, "rows"> {
  readonly rows: readonly OpportunityRow[];
}

/** The register in its order, ranked as the engagement ranks. `card`: what clients answered. */
export function opportunityTable(model: ReadModel, card: Scorecard | null): OpportunityTable {
  const points = model.all("touchPoint").sort(byOrder);
  const ideas = model.all("idea").sort(byOrder);
  const report = rankOpportunities(model, card);
  const rows = report.rows.map((ranked, index) => {
    const { opportunity } = ranked;
    return {
      opportunity,
      number: index + 1,
      points: points.flatMap((point, at) => (opportunity.touchPointIds.includes(point.id) ? at + 1 : [])),
      ideas: ideas.filter((idea) => idea.opportunityIds.includes(opportunity.id)),
      ranked,
    };
  });
  return { ...report, rows };
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
    case "reach":
      return { reach: readBetween(words, 0, Number.MAX_SAFE_INTEGER, messages.badReach) };
    case "confidence":
      return { confidence: readConfidence(words) };
    case "months": {
      const personMonths = readBetween(words, 0, Number.MAX_SAFE_INTEGER, messages.badMonths);
      if (personMonths === 0) throw new UserError(messages.badMonths(words));
      return { personMonths };
    }
    case "importance":
    case "satisfaction":
      return { [columnId]: readBetween(words, 0, 10, messages.badOutOfTen) };
    case "status":
      return decided(readStatus(words));
    case "points":
      return { touchPointIds: readPoints(words, points) };
    default:
      return {};
  }
}

const readScore = (text: string): number | null => readBetween(text, 1, 5, messages.badScore);

/** A number within bounds; null of nothing. Throws a UserError in the words of `bad`. */
function readBetween(
  text: string,
  least: number,
  most: number,
  bad: (text: string) => string,
): number | null {
  if (text === "") return null;
  const value = Number(text.replace(",", "."));
  if (!(value >= least && value <= most)) throw new UserError(bad(text));
  return value;
}

/** “80 %” and “0.8” are the same; a number above 1 without a sign is of a hundred, too. */
function readConfidence(text: string): number | null {
  const plain = text.replace("%", "").trim();
  const value = readBetween(plain, 0, 100, messages.badConfidence);
  if (value === null) return null;
  return text.includes("%") || value > 1 ? value / 100 : value;
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
