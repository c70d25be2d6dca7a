import { type ReactNode, useId } from "react";
import "./controls.css";

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The label is for screen readers only. */
  hideLabel?: boolean | undefined;
  children: (id: string, describedBy: string | undefined) => ReactNode;
}

/** A label above a control, with a hint or an error below that the control is described by. */
export function Field({ label, hint, error, hideLabel, children }: FieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : undefined}>
        {label}
      </label>
      {children(id, below ? `${id}-below` : undefined)}
      {below && (
        <p id={`${id}-below`} className="field-below" data-error={error ? true : undefined}>
          {below}
        </p>
      )}
    </div>
  );
}
