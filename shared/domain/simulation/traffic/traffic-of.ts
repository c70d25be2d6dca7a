import type { Id } from "@shared/base/ids.ts";
import { blueprintGraph } from "../../blueprint/graph/blueprint-graph.ts";
import type { RuleContext } from "../../core/rule.ts";
import { hasOneStart } from "../../redesign/case-start.ts";
import { caseWays } from "../../redesign/ways/case-ways.ts";
import { ServiceTraffic } from "./service-traffic.ts";

/** The traffic of a blueprint; null where a case has no one place to begin at, so that nothing is kept for it. */
export function trafficOf(
  { overview }: Pick<RuleContext, "overview">,
  blueprintId: Id,
): ServiceTraffic | null {
  const isTold = hasOneStart(overview(blueprintGraph, blueprintId));
  return isTold ? overview(caseWays, blueprintId).kept(ServiceTraffic) : null;
}
