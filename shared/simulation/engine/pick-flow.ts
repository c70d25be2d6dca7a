import { type CompiledService, END_EDGE, FIRST_EDGE, MOST_VISITS, STEP_INTS } from "../compiled-service.ts";
import { CASE_INTS, type CaseTable, SEGMENT } from "./case-table.ts";

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
  const from = steps.ints[step * STEP_INTS + FIRST_EDGE]!;
  const end = steps.ints[step * STEP_INTS + END_EDGE]!;
  const sums = cases.ints[slot * CASE_INTS + SEGMENT]! * edges.count;
  const cumulative = edges.cumulative;
  let edge = from;
  while (edge < end - 1 && unit >= cumulative[sums + edge]!) edge++;
  if (!steps.hasCaps || isAllowed(service, cases, slot, step, edge)) return edge;
  const low = edge > from ? cumulative[sums + edge - 1]! : 0;
  const again = (unit - low) / (cumulative[sums + edge]! - low);
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
  if (gate >= 0 && cases.visits[visits + gate]! >= steps.ints[gate * STEP_INTS + MOST_VISITS]!) return false;
  const most = steps.ints[step * STEP_INTS + MOST_VISITS]!;
  return most === 0 || cases.visits[visits + step]! < most || edges.leadsOn[edge] === 1;
}
