import type { CompiledService } from "../compiled-service.ts";
import type { CaseTable } from "./case-table.ts";

/**
 * The flow that a case takes out of an exclusive branch. A flow that leads to a step which the case has visited as often
 * as it may is not taken, nor, at such a step itself, one that leads back to it; the others keep their proportions. When
 * nothing else is left, the flow that was drawn is taken all the same.
 */
export function pickFlow(
  service: CompiledService,
  cases: CaseTable,
  slot: number,
  step: number,
  unit: number,
): number {
  const { steps, edges } = service;
  const from = steps.firstEdge[step]!;
  const end = steps.firstEdge[step + 1]!;
  const sums = cases.segment[slot]! * edges.count;
  let edge = from;
  while (edge < end - 1 && unit >= edges.cumulative[sums + edge]!) edge++;
  if (isAllowed(service, cases, slot, step, edge)) return edge;
  const low = edge > from ? edges.cumulative[sums + edge - 1]! : 0;
  const again = (unit - low) / (edges.cumulative[sums + edge]! - low);
  let whole = 0;
  for (let other = from; other < end; other++)
    if (isAllowed(service, cases, slot, step, other)) whole += shareOf(service, sums, from, other);
  if (whole === 0) return edge;
  let sum = 0;
  let chosen = edge;
  for (let other = from; other < end; other++) {
    const share = isAllowed(service, cases, slot, step, other) ? shareOf(service, sums, from, other) : 0;
    if (share === 0) continue;
    chosen = other;
    sum += share;
    if (again * whole < sum) break;
  }
  return chosen;
}

function shareOf({ edges }: CompiledService, sums: number, from: number, edge: number): number {
  return edges.cumulative[sums + edge]! - (edge > from ? edges.cumulative[sums + edge - 1]! : 0);
}

function isAllowed(
  { steps, edges }: CompiledService,
  cases: CaseTable,
  slot: number,
  step: number,
  edge: number,
): boolean {
  const visits = slot * steps.count;
  const gate = edges.gate[edge]!;
  if (gate >= 0 && cases.visits[visits + gate]! >= steps.mostVisits[gate]!) return false;
  const most = steps.mostVisits[step]!;
  return most === 0 || cases.visits[visits + step]! < most || edges.leadsOn[edge] === 1;
}
