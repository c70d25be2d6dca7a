import { UserError } from "@shared/base/result.ts";
import type { Hypothesis } from "@shared/domain/plan/records.ts";
import { messages } from "./messages.ts";

type Kind = Hypothesis["kind"];
type Patch = Partial<Omit<Hypothesis, "id">>;
export const NUMBERS = ["baseline", "target", "minimum", "deviation"] as const;
export type NumberColumn = (typeof NUMBERS)[number];

/** Shares as percent, means as they are; the spread is no share. */
export function cellText(kind: Kind, value: number | null, column: NumberColumn): string {
  if (value === null) return "";
  const share = kind === "proportion" && column !== "deviation";
  const text = String(share ? Number((value * 100).toFixed(6)) : value).replace("-", "−");
  return share ? `${text} %` : text;
}

/** “−1.2” and “-1,2” are the same number. */
export function readNumber(words: string): number {
  const value = Number(words.replace("−", "-").replace(",", ".").replaceAll(/\s/g, ""));
  if (!Number.isFinite(value)) throw new UserError(messages.badNumber(words));
  return value;
}

/** “80 %”, “0.8” and “0,8” are the same share; "" is not known. */
export function readCell(kind: Kind, text: string, column: NumberColumn): number | null {
  const words = text.trim();
  if (words === "") return null;
  const percent = words.endsWith("%");
  const value = readNumber(words.replace("%", ""));
  if (kind === "mean" || column === "deviation") return value;
  const share = percent ? value / 100 : value;
  if (share < 0 || share > 1) throw new UserError(messages.badShare(words));
  return share;
}

export interface PointName {
  readonly id: string;
  readonly name: string;
}

/** What a typed or pasted cell changes; throws what is wrong with it in words. */
export function hypothesisPatch(
  hypothesis: Pick<Hypothesis, "kind">,
  columnId: string,
  text: string,
  points: readonly PointName[],
): Patch {
  const words = text.trim();
  const number = NUMBERS.find((column) => column === columnId);
  if (number) return { [number]: readCell(hypothesis.kind, words, number) };
  switch (columnId) {
    case "change":
      return { change: words };
    case "measure":
      return { measure: words };
    case "unit":
      return { unit: words };
    case "kind":
      return { kind: words === "mean" ? "mean" : "proportion" };
    case "touchPointId": {
      if (words === "") return { touchPointId: null };
      const point = points.find((entry) => entry.id === words || entry.name === words);
      if (!point) throw new UserError(messages.badTouchPoint(words));
      return { touchPointId: point.id };
    }
    default:
      return {};
  }
}
