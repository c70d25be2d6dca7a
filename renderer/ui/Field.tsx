import { type ReactNode, useEffect, useId, useState } from "react";
import "./controls.css";

export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface TextProps {
  label: string;
  value: string;
  onCommit(value: string): void;
  multiline?: boolean;
  placeholder?: string;
  disabled?: boolean;
}

/** Commits on blur and on Enter; Escape puts the old text back. A change from elsewhere (undo) shows at once. */
export function TextField({ label, value, onCommit, multiline, placeholder, disabled }: TextProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text !== value) onCommit(text);
  };
  const shared = { value: text, onBlur: commit, placeholder, disabled };
  return (
    <Field label={label}>
      {(id) =>
        multiline ? (
          <textarea id={id} {...shared} onChange={(event) => setText(event.target.value)} />
        ) : (
          <input
            id={id}
            {...shared}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") commit();
              if (event.key === "Escape") setText(value);
            }}
          />
        )
      }
    </Field>
  );
}

interface NumberProps {
  label: string;
  value: number | null;
  onCommit(value: number | null): void;
  minimum?: number;
  maximum?: number;
  step?: number;
  disabled?: boolean;
}

/** Empty = null. Text that is no number within the bounds is put back. */
export function NumberField({ label, value, onCommit, minimum, maximum, step, disabled }: NumberProps) {
  const [text, setText] = useState(value === null ? "" : String(value));
  useEffect(() => setText(value === null ? "" : String(value)), [value]);
  const commit = () => {
    const next = text.trim() === "" ? null : Number(text.replace(",", "."));
    const bad = next !== null && (Number.isNaN(next) || next < (minimum ?? next) || next > (maximum ?? next));
    if (bad) setText(value === null ? "" : String(value));
    else if (next !== value) onCommit(next);
  };
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={minimum}
          max={maximum}
          step={step ?? "any"}
          value={text}
          disabled={disabled}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === "Enter" && commit()}
        />
      )}
    </Field>
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
  disabled?: boolean;
}

export function SelectField<T extends string>({ label, value, options, onChange, disabled }: SelectProps<T>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
