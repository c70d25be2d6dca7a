import { useState } from "react";
import { Field } from "./Field.tsx";
import { useEdited } from "./TextField.tsx";

interface NumberProps {
  label: string;
  value: number | null;
  /** Empty = null. */
  onCommit(value: number | null): void;
  minimum?: number | undefined;
  maximum?: number | undefined;
  whole?: boolean | undefined;
  /** Shown after the number, e.g. “min”. */
  unit?: string | undefined;
  /** Shown in place of a bound error. */
  hint?: string | undefined;
  placeholder?: string | undefined;
  hideLabel?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** A number with bounds: text that is none stays visible with what is wrong, and is not committed. */
export function NumberField(props: NumberProps) {
  const { label, value, minimum, maximum, whole, unit } = props;
  const [error, setError] = useState<string | undefined>();
  const shown = value === null ? "" : String(value).replace("-", "−");
  const edit = useEdited(shown, (text) => {
    const next = readNumber(text);
    if (whatIsWrong(next, minimum, maximum, whole) !== undefined) return false;
    props.onCommit(next);
  });
  // Told when it is done: the first digit of a number may be too small.
  const finish = () => {
    edit.commit();
    if (edit.text !== shown) setError(whatIsWrong(readNumber(edit.text), minimum, maximum, whole));
  };
  return (
    <Field label={label} hideLabel={props.hideLabel} error={error} hint={props.hint}>
      {(id, describedBy) => (
        <span className="with-unit">
          <input
            id={id}
            className="input"
            inputMode="decimal"
            value={edit.text}
            placeholder={props.placeholder}
            disabled={props.disabled}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
            onBlur={finish}
            onChange={(event) => {
              edit.setText(event.target.value);
              setError(undefined);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter") finish();
              else if (event.key === "Escape") setError(undefined);
              edit.key(event, false);
            }}
          />
          {unit && <span className="unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

/** “−0,5” and “-0.5” are the same number; "" is null; NaN when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace("−", "-").replace(",", ".").replaceAll(/\s/g, "");
  return plain === "" ? null : Number(plain);
}

function whatIsWrong(
  value: number | null,
  minimum?: number,
  maximum?: number,
  whole?: boolean,
): string | undefined {
  if (value === null) return undefined;
  if (Number.isNaN(value)) return "This is not a number.";
  if (whole && !Number.isInteger(value)) return "Only whole numbers.";
  if (minimum !== undefined && value < minimum) return `At least ${minimum}.`;
  if (maximum !== undefined && value > maximum) return `At most ${maximum}.`;
  return undefined;
}
