import type { ReportFormat } from "@shared/domain/report/format.ts";
import { leverName } from "@shared/domain/simulation/what-if/lever-words.ts";
import { poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import type { Lever, OfferedLever } from "@shared/simulation/experiment/design/lever.ts";
import { useMemo } from "react";
import { LeverRow } from "./LeverRow.tsx";
import { messages } from "./messages.ts";
import type { WhatIfView } from "./use-what-if.ts";

const GROUPS = {
  people: ["heads"],
  clients: ["arrivals"],
  ways: ["way"],
  approvals: ["approval", "return"],
  work: ["work"],
} as const satisfies Record<keyof typeof messages.groups, readonly Lever["kind"][]>;

const ofSingleStep = ({ lever }: OfferedLever) => lever.kind === "work" && lever.stepId !== null;

/** All that can be moved, by what it is about. */
export function LeverGroups({ view, format }: { view: WhatIfView; format: ReportFormat }) {
  const { whatIf, model, changed, levers } = view;
  const loads = useMemo(() => poolLoads(changed), [changed]);
  const told = ({ lever }: OfferedLever) => {
    const load = lever.kind === "heads" && loads?.find(({ pool }) => pool.id === lever.poolId);
    if (!load) return undefined;
    const share = Number.isFinite(load.utilisation) ? format.percent(load.utilisation) : messages.none;
    return load.utilisation >= 1
      ? { text: messages.overbooked(share), isWrong: true }
      : { text: messages.busy(share), isWrong: false };
  };
  const row = (offered: OfferedLever) => (
    <LeverRow
      key={offered.key}
      offered={offered}
      name={leverName(offered.lever, model)}
      value={whatIf.settings.get(offered.key)?.value ?? offered.now}
      told={told(offered)}
      onMove={(value) => whatIf.move(offered, value)}
    />
  );
  return (
    <div className="what-if-levers">
      {Object.entries(GROUPS).map(([group, kinds]) => {
        const all = levers.filter(({ lever }) => (kinds as readonly string[]).includes(lever.kind));
        const single = all.filter(ofSingleStep);
        if (all.length === 0) return null;
        return (
          <fieldset key={group}>
            <legend>{messages.groups[group as keyof typeof GROUPS]}</legend>
            {all.filter((offered) => !ofSingleStep(offered)).map(row)}
            {single.length > 0 && (
              <details>
                <summary>{messages.singleSteps(single.length)}</summary>
                {single.map(row)}
              </details>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
