import { leverName } from "@shared/domain/simulation/what-if/lever-words.ts";
import { poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import { MOST_FACTORS } from "@shared/simulation/experiment/design/factors.ts";
import { levelsText, readLevels, usualLevels } from "@shared/simulation/experiment/design/levels.ts";
import type { OfferedLever } from "@shared/simulation/experiment/design/lever.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { Plus, X } from "lucide-react";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { TypedFactor } from "./design-state.ts";
import { messages } from "./messages.ts";

const { grid: words } = messages;

interface FactorRowsProps {
  factors: readonly TypedFactor[];
  levers: readonly OfferedLever[];
  model: ServiceModel;
  onChange(factors: readonly TypedFactor[]): void;
}

const usual = (offered: OfferedLever): TypedFactor => ({
  key: offered.key,
  text: levelsText(offered, usualLevels(offered)),
});

/** Until somebody says otherwise: the busiest pool by whether approvals are asked for, else by how many clients come. */
export function usualFactors(model: ServiceModel, levers: readonly OfferedLever[]): TypedFactor[] {
  const loads = (poolLoads(model) ?? []).toSorted((a, b) => b.utilisation - a.utilisation);
  const busiest = levers.find(({ lever }) => lever.kind === "heads" && lever.poolId === loads[0]?.pool.id);
  const ofKind = (kind: OfferedLever["lever"]["kind"]) => levers.find(({ lever }) => lever.kind === kind);
  const second = ofKind("approval") ?? ofKind("arrivals");
  return [busiest ?? ofKind("heads"), second].flatMap((offered) => (offered ? [usual(offered)] : []));
}

/** Which numbers are moved, and the levels that are tried of each. */
export function FactorRows({ factors, levers, model, onChange }: FactorRowsProps) {
  const taken = new Set(factors.map(({ key }) => key));
  const free = levers.filter(({ key }) => !taken.has(key));
  const label = ({ lever }: OfferedLever) => leverName(lever, model);
  return (
    <div className="design-factors">
      {factors.map((factor, index) => {
        const offered = levers.find(({ key }) => key === factor.key);
        if (!offered) return null;
        const { kind } = offered.lever;
        const isWrong = readLevels(offered, factor.text) === null;
        return (
          <div key={factor.key} className="design-factor">
            <Select
              label={words.factor}
              value={factor.key}
              options={[offered, ...free].map((one) => ({ value: one.key, label: label(one) }))}
              onChange={(key) => {
                const next = levers.find((one) => one.key === key);
                if (next) onChange(factors.with(index, usual(next)));
              }}
            />
            <TextField
              label={words.levels}
              value={kind === "approval" ? words.levelsHint.approval : factor.text}
              disabled={kind === "approval"}
              error={isWrong ? words.wrongLevels : undefined}
              hint={kind === "approval" ? undefined : words.levelsHint[kind === "heads" ? "heads" : "share"]}
              onCommit={(text) => onChange(factors.with(index, { ...factor, text }))}
            />
            {factors.length > 1 && (
              <IconButton
                icon={X}
                label={words.remove(label(offered))}
                onClick={() => onChange(factors.filter((one) => one !== factor))}
              />
            )}
          </div>
        );
      })}
      {factors.length < MOST_FACTORS && free[0] && (
        <Button kind="quiet" icon={Plus} onClick={() => free[0] && onChange([...factors, usual(free[0])])}>
          {words.add}
        </Button>
      )}
    </div>
  );
}
