import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Version } from "@shared/domain/simulation/versions.ts";
import { instantEstimate } from "@shared/simulation/closed-forms/instant.ts";
import { useMemo } from "react";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";

/** Before the first run: what a run is, and what the formulas of queues say without one. */
export function NotYet({ versions, format }: { versions: readonly Version[]; format: ReportFormat }) {
  const estimates = useMemo(
    () =>
      versions.flatMap(({ blueprint, service }) =>
        service.ok ? [{ name: blueprint.name, estimate: instantEstimate(service.model) }] : [],
      ),
    [versions],
  );
  return (
    <>
      <EmptyState small title={messages.notYet} text={messages.notYetText} />
      {estimates.map(({ name, estimate }) => {
        // Pools with too much work are told of above.
        if (estimate.state === "overloaded") return null;
        const time = estimate.state === "known" ? format.minutes(estimate.leadTime) : "";
        return (
          <p key={name} className="simulation-estimate">
            {estimate.state === "too-large"
              ? messages.estimateTooLarge(name)
              : estimate.state === "turns-away"
                ? messages.estimateTurnsAway(name)
                : estimate.state !== "known"
                  ? messages.estimateNone(name)
                  : estimate.isLowerBound
                    ? messages.estimateRough(name, time)
                    : messages.estimate(name, time)}
          </p>
        );
      })}
    </>
  );
}
