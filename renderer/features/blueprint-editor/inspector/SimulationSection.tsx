import { byOrder } from "@shared/base/order.ts";
import { PLAIN_SIMULATION, type StepSimulation } from "@shared/domain/blueprint/records.ts";
import { setStepPool } from "@shared/domain/simulation/commands/set-step-pool.ts";
import { updateStepSimulation } from "@shared/domain/simulation/commands/update-step-simulation.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { messages } from "../messages.ts";
import { DurationFields } from "./DurationFields.tsx";
import { severalOf } from "./several.ts";
import { simulationWords as words } from "./simulation-messages.ts";
import type { StepSectionProps } from "./step-section.ts";

const BY_ROLE = "";
const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Who does a step, and how it behaves in a simulation beyond its times; folded while it says nothing special. */
export function SimulationSection({ session, steps }: StepSectionProps) {
  const pools = useModel(session, (model) => model.all("resourcePool").sort(byOrder));
  const stepIds = steps.map((step) => step.id);
  const change = (patch: Partial<StepSimulation>) => session.run(updateStepSimulation, { stepIds, patch });
  const read = <K extends keyof StepSimulation>(key: K) =>
    severalOf(steps, (step): StepSimulation[K] => (step.simulation ?? PLAIN_SIMULATION)[key]);
  const pool = severalOf(steps, (step) => step.poolId);
  const clientWait = read("clientWait");
  const isSpecial = steps.some((step) => step.simulation !== null || step.poolId !== null);
  const number = (
    key: "batch" | "reworkFactor" | "mostVisits" | "approvalReturn",
    field: { label: string; hint: string; unit?: string; maximum: number; minimum?: number; whole?: boolean },
  ) => {
    const { value, differ } = read(key);
    const scale = field.unit === "%" ? 100 : 1;
    return (
      <NumberField
        {...field}
        minimum={field.minimum ?? 0}
        value={differ ? null : scale === 100 ? percent(value) : value}
        placeholder={differ ? messages.several : undefined}
        disabled={session.readOnly}
        onCommit={(next) => change({ [key]: next === null ? PLAIN_SIMULATION[key] : next / scale })}
      />
    );
  };
  return (
    <section className="inspector-section" aria-label={words.title}>
      <details open={isSpecial}>
        <summary>{words.title}</summary>
        <Select
          label={words.pool}
          value={pool.differ ? null : (pool.value ?? BY_ROLE)}
          placeholder={messages.several}
          options={[
            { value: BY_ROLE, label: words.byRole },
            ...pools.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          disabled={session.readOnly}
          onChange={(poolId) =>
            session.run(setStepPool, { stepIds, poolId: poolId === BY_ROLE ? null : poolId })
          }
        />
        <div className="pair">
          {number("batch", {
            label: words.batch,
            hint: words.batchHint,
            minimum: 1,
            maximum: 10_000,
            whole: true,
          })}
          {number("mostVisits", { label: words.most, hint: words.mostHint, maximum: 1000, whole: true })}
        </div>
        <div className="pair">
          {number("reworkFactor", {
            label: words.rework,
            hint: words.reworkHint,
            unit: "%",
            maximum: 10_000,
          })}
          {number("approvalReturn", {
            label: words.sentBack,
            hint: words.sentBackHint,
            unit: "%",
            maximum: 100,
          })}
        </div>
        {(["approvalTime", "handOffDelay", "patience"] as const).map((key) => (
          <DurationFields
            key={key}
            label={key === "handOffDelay" ? words.handOff : words[key]}
            {...read(key)}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
        <Checkbox
          checked={clientWait.value && !clientWait.differ}
          mixed={clientWait.differ}
          disabled={session.readOnly}
          onChange={(on) => change({ clientWait: on })}
        >
          {words.clientWait}
        </Checkbox>
      </details>
    </section>
  );
}
