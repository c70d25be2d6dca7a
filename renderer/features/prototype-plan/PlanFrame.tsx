import { byOrder } from "@shared/base/order.ts";
import { FIDELITIES } from "@shared/domain/plan/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import { DateField } from "../../ui/DateField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

const NONE = "none";

/** What is tried, how true to life, with whom, where, when, by whom. */
export function PlanFrame({ session, plan, change }: PlanPartProps) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const toBes = useModel(session, (model) =>
    model
      .all("blueprint")
      .filter((blueprint) => blueprint.kind === "to-be")
      .sort(byOrder),
  );
  const currency = useModel(
    session,
    (model) => model.get("engagement", session.engagementId)?.currency ?? "",
  );
  const disabled = session.readOnly;
  const orNull = (value: string) => (value === NONE ? null : value);
  const named = (entries: readonly { id: string; name: string }[], none: string) => [
    { value: NONE, label: none },
    ...entries.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const wrongDates = plan.startDate !== "" && plan.endDate !== "" && plan.endDate < plan.startDate;
  return (
    <section className="plan-section" aria-label={messages.tried}>
      <TextField
        label={messages.name}
        value={plan.name}
        disabled={disabled}
        onCommit={(name) => {
          if (name.trim() !== "") change({ name: name.trim() });
        }}
      />
      <TextArea
        label={messages.scope}
        value={plan.scope}
        disabled={disabled}
        onCommit={(scope) => change({ scope })}
      />
      <div className="plan-fields">
        <Select
          label={messages.fidelity}
          value={plan.fidelity}
          disabled={disabled}
          options={FIDELITIES.map((value) => ({ value, label: messages.fidelities[value] }))}
          onChange={(fidelity) => change({ fidelity })}
        />
        <Select
          label={messages.blueprint}
          value={plan.blueprintId ?? NONE}
          disabled={disabled}
          options={named(toBes, messages.none)}
          onChange={(id) => change({ blueprintId: orNull(id), stepIds: [] })}
        />
        <Select
          label={messages.segment}
          value={plan.segmentId ?? NONE}
          disabled={disabled}
          options={named(segments, messages.allSegments)}
          onChange={(id) => change({ segmentId: orNull(id) })}
        />
        <TextField
          label={messages.site}
          value={plan.site}
          disabled={disabled}
          onCommit={(site) => change({ site })}
        />
        <div className="plan-dates">
          <DateField
            label={messages.start}
            value={plan.startDate}
            disabled={disabled}
            onCommit={(startDate) => change({ startDate })}
          />
          <DateField
            label={messages.end}
            value={plan.endDate}
            disabled={disabled}
            error={wrongDates ? messages.dateOrder : undefined}
            onCommit={(endDate) => change({ endDate })}
          />
        </div>
        <TextField
          label={messages.owner}
          value={plan.owner}
          disabled={disabled}
          onCommit={(owner) => change({ owner })}
        />
        <NumberField
          label={messages.cost}
          unit={currency}
          value={plan.cost}
          minimum={0}
          disabled={disabled}
          onCommit={(cost) => change({ cost })}
        />
      </div>
      <div className="plan-texts">
        {/* Risks have rows with their controls below; what was written of them before there were rows stays. */}
        {(["people", "material", ...(plan.risks === "" ? [] : (["risks"] as const))] as const).map((key) => (
          <TextArea
            key={key}
            label={messages[key]}
            value={plan[key]}
            disabled={disabled}
            onCommit={(text) => change({ [key]: text })}
          />
        ))}
      </div>
    </section>
  );
}
