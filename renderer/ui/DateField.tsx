import { dayInWords } from "@shared/base/date-words.ts";
import { Field } from "./Field.tsx";
import { useEdited } from "./TextField.tsx";

interface DateFieldProps {
  label: string;
  /** YYYY-MM-DD, or "" for none. */
  value: string;
  /** On blur and on Enter, only when the date has changed. */
  onCommit(date: string): void;
  /** With every part that is typed. */
  onInput?: ((date: string) => void) | undefined;
  error?: string | undefined;
  disabled?: boolean | undefined;
}

/**
 * A date. The machine's own field orders day and month as it is used to, so that 01/11 may be either: below it the date
 * stands in words, as it will be printed.
 */
export function DateField({ label, value, onCommit, onInput, error, disabled }: DateFieldProps) {
  const edit = useEdited(value, onCommit);
  const words = dayInWords(edit.text);
  return (
    <Field label={label} error={error} hint={words === "" ? undefined : words}>
      {(id, describedBy) => (
        <input
          id={id}
          className="input"
          type="date"
          value={edit.text}
          disabled={disabled}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          onBlur={edit.commit}
          onChange={(event) => {
            edit.setText(event.target.value);
            onInput?.(event.target.value);
          }}
          onKeyDown={(event) => edit.key(event, event.key === "Enter")}
        />
      )}
    </Field>
  );
}
