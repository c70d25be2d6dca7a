import { byOrder } from "@shared/base/order.ts";
import { updateFollowedMeasure } from "@shared/domain/followed/commands/update-followed-measure.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { DateField } from "../../ui/DateField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { SourceFields } from "./SourceFields.tsx";

const NO_WAVE = "";
const PERCENT = 100;

/** What is measured, against what, and since when. */
export function MeasureForm({ session, measure }: { session: EngagementSession; measure: FollowedMeasure }) {
  const waves = useModel(session, (model) => model.all("rolloutWave").sort(byOrder));
  const { id, kind } = measure;
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<FollowedMeasure, "id" | "type">>) =>
    session.run(updateFollowedMeasure, { id, patch });
  const isShare = kind === "share";
  const shown = (value: number | null) =>
    value === null || !isShare ? value : Number((value * PERCENT).toPrecision(12));
  const held = (value: number | null) =>
    value === null || !isShare ? value : Number((value / PERCENT).toPrecision(12));
  const bounds = isShare ? { minimum: 0, maximum: PERCENT, unit: "%" } : { unit: measure.unit || undefined };
  const isDated = waves.some((wave) => wave.id === measure.waveId && wave.date !== "");
  return (
    <section className="followed-part" aria-label={messages.which}>
      <div className="followed-fields">
        <Select
          label={messages.kind}
          value={kind}
          disabled={disabled || measure.points.length > 0}
          options={(["share", "number"] as const).map((value) => ({ value, label: messages.kinds[value] }))}
          onChange={(value) => change({ kind: value, target: null, baseline: null })}
        />
        {!isShare && (
          <TextField
            label={messages.unit}
            value={measure.unit}
            disabled={disabled}
            onCommit={(unit) => change({ unit: unit.trim() })}
          />
        )}
        <Select
          label={messages.better}
          value={measure.higherIsBetter ? "higher" : "lower"}
          disabled={disabled}
          options={(["higher", "lower"] as const).map((value) => ({
            value,
            label: messages.betterIs[value],
          }))}
          onChange={(value) => change({ higherIsBetter: value === "higher" })}
        />
        <NumberField
          label={messages.target}
          value={shown(measure.target)}
          disabled={disabled}
          onCommit={(value) => change({ target: held(value) })}
          {...bounds}
        />
        <NumberField
          label={messages.baseline}
          value={shown(measure.baseline)}
          hint={messages.baselineHint}
          disabled={disabled}
          onCommit={(value) => change({ baseline: held(value) })}
          {...bounds}
        />
        <Select
          label={messages.wave}
          value={measure.waveId ?? NO_WAVE}
          disabled={disabled}
          options={[
            { value: NO_WAVE, label: messages.noWave },
            ...waves.map((wave) => ({ value: wave.id, label: wave.name })),
          ]}
          onChange={(value) => change({ waveId: value === NO_WAVE ? null : value })}
        />
        {!isDated && (
          <DateField
            label={messages.liveOn}
            value={measure.liveOn}
            disabled={disabled}
            onCommit={(liveOn) => change({ liveOn })}
          />
        )}
        <SourceFields session={session} measure={measure} change={change} />
        <TextField
          label={messages.owner}
          value={measure.owner}
          disabled={disabled}
          onCommit={(owner) => change({ owner: owner.trim() })}
        />
      </div>
      <TextArea
        label={messages.about}
        value={measure.about}
        disabled={disabled}
        onCommit={(about) => change({ about })}
      />
    </section>
  );
}
