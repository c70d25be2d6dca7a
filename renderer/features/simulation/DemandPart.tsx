import type { Id } from "@shared/base/ids.ts";
import { updateDemand } from "@shared/domain/simulation/commands/update-demand.ts";
import { demandOf, newDemand } from "@shared/domain/simulation/new-demand.ts";
import type { Demand } from "@shared/domain/simulation/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

type Patch = Partial<Omit<Demand, "id" | "type" | "journeyId">>;

/** Who comes, and how long it is looked at. */
export function DemandPart({ session, journeyId }: { session: EngagementSession; journeyId: Id }) {
  const held = useModel(session, (model) => demandOf(model, journeyId));
  const demand = held ?? newDemand(session.model, journeyId);
  const update = (patch: Patch) => session.run(updateDemand, { journeyId, patch });
  const disabled = session.readOnly;
  return (
    <section className="simulation-part" aria-label={messages.demand}>
      <h2>{messages.demand}</h2>
      <div className="simulation-fields">
        <NumberField
          label={messages.arrivals}
          value={demand.arrivalsPerWeek}
          minimum={0}
          maximum={10_000_000}
          disabled={disabled}
          onCommit={(value) => update({ arrivalsPerWeek: value ?? 0 })}
        />
        <Select
          label={messages.source}
          value={demand.source}
          options={(["measured", "estimated", "assumed"] as const).map((value) => ({
            value,
            label: messages.sources[value],
          }))}
          disabled={disabled}
          onChange={(source) => update({ source })}
        />
        <NumberField
          label={messages.horizon}
          value={demand.horizonWeeks}
          minimum={1}
          maximum={520}
          whole
          disabled={disabled}
          onCommit={(value) => value !== null && update({ horizonWeeks: value })}
        />
        <NumberField
          label={messages.seed}
          value={demand.seed}
          minimum={0}
          maximum={4_294_967_295}
          whole
          hint={messages.seedHint}
          disabled={disabled}
          onCommit={(value) => value !== null && update({ seed: value })}
        />
        <NumberField
          label={messages.confidence}
          value={Math.round(demand.confidence * 1000) / 10}
          minimum={50}
          maximum={99.9}
          unit="%"
          disabled={disabled}
          onCommit={(value) => value !== null && update({ confidence: value / 100 })}
        />
      </div>
      <fieldset className="simulation-shares">
        <legend>{messages.weekdays}</legend>
        {demand.weekdayShares.map((share, day) => (
          <NumberField
            key={messages.days[day]}
            label={messages.days[day] ?? ""}
            value={share}
            minimum={0}
            maximum={1_000_000}
            disabled={disabled}
            onCommit={(value) => update({ weekdayShares: demand.weekdayShares.with(day, value ?? 0) })}
          />
        ))}
      </fieldset>
      <fieldset className="simulation-shares">
        <legend>{messages.hours}</legend>
        {demand.hourShares.map((share, hour) => (
          <NumberField
            key={messages.hourOf(hour)}
            label={messages.hourOf(hour)}
            value={share}
            minimum={0}
            maximum={1_000_000}
            disabled={disabled}
            onCommit={(value) => update({ hourShares: demand.hourShares.with(hour, value ?? 0) })}
          />
        ))}
      </fieldset>
    </section>
  );
}
