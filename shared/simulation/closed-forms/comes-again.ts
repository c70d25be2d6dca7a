import type { RoutingParts } from "./routing-parts.ts";
import type { SparseRouting } from "./sparse-routing.ts";

/** Whether a case can come to a step once more: else neither a cap nor the work of a second visit matters. */
export function comesAgain(
  { starts, to, share, back }: SparseRouting,
  parts: RoutingParts,
  step: number,
): boolean {
  const part = parts.partOf[step] ?? -1;
  if (part < 0) return false;
  if ((parts.starts[part + 1] ?? 0) - (parts.starts[part] ?? 0) > 1 || (back[step] ?? 0) > 0) return true;
  for (let flow = starts[step] ?? 0; flow < (starts[step + 1] ?? 0); flow++)
    if (to[flow] === step && (share[flow] ?? 0) > 0) return true;
  return false;
}
