import type { Id } from "@shared/base/ids.ts";
import { blueprintGraph } from "../../blueprint/graph/blueprint-graph.ts";
import type { RuleContext } from "../../core/rule.ts";
import { hasOneStart } from "../../redesign/case-start.ts";
import { type ServiceTraffic, serviceTraffic } from "./service-traffic.ts";

/** The traffic of a blueprint; null where a case has no one place to begin at, so that nothing is kept for it. */
export function trafficOf(
  { overview }: Pick<RuleContext, "overview">,
  blueprintId: Id,
): ServiceTraffic | null {
  return hasOneStart(overview(blueprintGraph, blueprintId)) ? overview(serviceTraffic, blueprintId) : null;
}
