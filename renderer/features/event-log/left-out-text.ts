import type { LeftOut } from "@shared/domain/event-log/event-columns.ts";
import { messages } from "./messages.ts";

/** Rows that are no event, by the reason; null when every row is one. */
export function leftOutText(leftOut: LeftOut): string | null {
  const reasons = (Object.keys(messages.leftOutOf) as (keyof LeftOut)[]).filter((key) => leftOut[key] > 0);
  if (reasons.length === 0) return null;
  const total = reasons.reduce((sum, key) => sum + leftOut[key], 0);
  const parts = reasons.map((key) => `${leftOut[key].toLocaleString("en")} ${messages.leftOutOf[key]}`);
  return `${messages.leftOut(total)}: ${parts.join(", ")}.`;
}
