import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Segment } from "@shared/domain/engagement/records.ts";
import type { SegmentRule } from "@shared/domain/strategy/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { messages } from "./messages.ts";

export interface RuleRow {
  readonly rule: SegmentRule;
  readonly segment: string;
  /** Numbers of its touch points in their register. */
  readonly points: readonly number[];
  /** The same, each with its name: “7 Asking for the rate”. */
  readonly named: readonly string[];
}

/** By segment, in the order of the segments. */
export function ruleRows(model: ReadModel): RuleRow[] {
  const numbered = model
    .all("touchPoint")
    .sort(byOrder)
    .map(({ id, name }, at) => ({ id, name, number: at + 1 }));
  const rules = model.all("segmentRule").sort(byOrder);
  return model
    .all("segment")
    .sort(byOrder)
    .flatMap(({ id, name }) =>
      rules
        .filter(({ segmentId }) => segmentId === id)
        .map((rule) => {
          const kept = numbered.filter(({ id }) => rule.touchPointIds.includes(id));
          return {
            rule,
            segment: name,
            points: kept.map(({ number }) => number),
            named: kept.map(({ number, name }) => `${number} ${name}`),
          };
        }),
    );
}

interface Known {
  readonly segments: readonly Segment[];
  readonly points: readonly TouchPoint[];
}

/** What a typed or pasted cell changes; throws in words what is wrong with it. */
export function rulePatch(
  columnId: string,
  text: string,
  { segments, points }: Known,
): Partial<Omit<SegmentRule, "id" | "type">> {
  const words = text.trim();
  switch (columnId) {
    case "text":
      if (words === "") throw new UserError(messages.noText);
      return { text: words };
    case "reason":
      return { reason: words };
    case "segment": {
      const segment = segments.find(({ id, name }) => id === words || name === words);
      if (!segment) throw new UserError(messages.badSegment(words));
      return { segmentId: segment.id };
    }
    case "points":
      return { touchPointIds: readPoints(words, points) };
    default:
      return {};
  }
}

const readPoints = (text: string, points: readonly TouchPoint[]): string[] =>
  text
    .split(/[,;\s]+/)
    .filter((part) => part !== "")
    .map((part) => {
      const point = points[Number(part) - 1];
      if (!point) throw new UserError(messages.badPoints(part));
      return point.id;
    });
