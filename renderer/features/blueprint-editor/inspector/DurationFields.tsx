import { middleOf } from "@shared/domain/blueprint/duration-text.ts";
import type { Duration, Source } from "@shared/domain/core/fields.ts";
import { durationMean } from "@shared/domain/times/duration-mean.ts";
import { valuesOfText } from "@shared/domain/times/values-of-text.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { messages } from "../messages.ts";

type Kind = Duration["kind"] | "none";
const KINDS: readonly { value: Kind; label: string }[] = [
  { value: "none", label: messages.notGiven },
  { value: "fixed", label: messages.fixed },
  { value: "lognormal", label: messages.median },
  { value: "pert", label: messages.pert },
  { value: "exponential", label: messages.exponential },
  { value: "empirical", label: messages.empirical },
];
const SOURCES = (["measured", "estimated", "assumed"] as const).map((value) => ({
  value,
  label: messages.sources[value],
}));

interface DurationProps {
  label: string;
  value: Duration | null;
  /** Several steps have several: what is chosen goes to all. */
  differ: boolean;
  onChange(value: Duration | null): void;
}

/** A length of time in minutes, how it is given, and where it comes from. */
export function DurationFields({ label, value: given, differ, onChange }: DurationProps) {
  const value = differ ? null : given;
  const kind: Kind = value?.kind ?? "none";
  const field = (name: string, minutes: number, set: (minutes: number) => Duration) => (
    <NumberField
      label={name}
      unit={messages.minutes}
      value={minutes}
      minimum={0}
      onCommit={(next) => next !== null && onChange(set(next))}
    />
  );
  return (
    <>
      <Select
        label={label}
        value={differ ? null : kind}
        placeholder={messages.several}
        options={KINDS}
        onChange={(next) => onChange(convert(value, next))}
      />
      {value?.kind === "fixed" &&
        field(messages.value, value.value, (minutes) => ({ ...value, value: minutes }))}
      {value?.kind === "lognormal" && (
        <div className="pair">
          {field(messages.medianValue, value.median, (median) => ({ ...value, median }))}
          {field(messages.p90, value.p90, (p90) => ({ ...value, p90 }))}
        </div>
      )}
      {value?.kind === "pert" && (
        <div className="triple">
          {field(messages.minimum, value.minimum, (minimum) => ({ ...value, minimum }))}
          {field(messages.mode, value.mode, (mode) => ({ ...value, mode }))}
          {field(messages.maximum, value.maximum, (maximum) => ({ ...value, maximum }))}
        </div>
      )}
      {value?.kind === "exponential" && field(messages.mean, value.mean, (mean) => ({ ...value, mean }))}
      {value?.kind === "empirical" && (
        <TextField
          label={messages.values}
          value={value.values.join("; ")}
          onCommit={(text) => {
            const values = valuesOfText(text);
            if (values === null) return false;
            onChange({ ...value, values });
            return true;
          }}
        />
      )}
      {value && (
        <Select
          label={messages.source}
          value={value.source}
          options={SOURCES}
          onChange={(source) => onChange({ ...value, source })}
        />
      )}
    </>
  );
}

/** Keeps what was known when the way of giving it changes. */
function convert(value: Duration | null, kind: Kind): Duration | null {
  if (kind === "none") return null;
  const source: Source = value?.source ?? "estimated";
  const middle = value ? middleOf(value) : 10;
  switch (kind) {
    case "fixed":
      return { kind, value: middle, source };
    case "lognormal":
      return { kind, median: middle, p90: middle * 2, source };
    case "pert":
      return { kind, minimum: middle / 2, mode: middle, maximum: middle * 2, source };
    case "exponential":
      return { kind, mean: durationMean(value) || middle, source };
    case "empirical":
      return { kind, values: [middle], source };
  }
}
