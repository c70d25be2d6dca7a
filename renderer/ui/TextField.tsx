import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Field } from "./Field.tsx";

interface TextProps {
  label: string;
  value: string;
  /** On blur and on Enter, only when the text has changed. */
  onCommit(value: string): void;
  /** On every letter, for filters. */
  onInput?: ((value: string) => void) | undefined;
  hideLabel?: boolean | undefined;
  placeholder?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  disabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  /** "search", "date", "color" … */
  type?: string | undefined;
  /** Suggestions that may be taken or not. */
  suggestions?: readonly string[] | undefined;
  maximumLength?: number | undefined;
}

/** Commits on blur and on Enter; Escape puts the old text back. A change from elsewhere (undo) shows at once. */
export function TextField(props: TextProps) {
  const { label, value, onInput, hideLabel, hint, error, suggestions } = props;
  const edit = useEdited(value, props.onCommit);
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(id, describedBy) => (
        <>
          <input
            id={id}
            className="input"
            type={props.type ?? "text"}
            value={edit.text}
            placeholder={props.placeholder}
            disabled={props.disabled}
            // biome-ignore lint/a11y/noAutofocus: the caller asks for it where a dialog or a rename begins
            autoFocus={props.autoFocus}
            maxLength={props.maximumLength}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
            list={suggestions ? `${id}-list` : undefined}
            onBlur={edit.commit}
            onChange={(event) => {
              edit.setText(event.target.value);
              onInput?.(event.target.value);
            }}
            onKeyDown={(event) => edit.key(event, event.key === "Enter")}
          />
          {suggestions && (
            <datalist id={`${id}-list`}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** One line of words of which all are seen: it wraps, and grows with them. Enter commits, as in any field. */
export function WholeField(props: Pick<TextProps, "label" | "value" | "onCommit" | "hideLabel">) {
  const { label, value, hideLabel } = props;
  const edit = useEdited(value, props.onCommit);
  return (
    <Field label={label} hideLabel={hideLabel}>
      {(id) => (
        <textarea
          id={id}
          className="input input-whole"
          rows={1}
          value={edit.text}
          onBlur={edit.commit}
          onChange={(event) => edit.setText(event.target.value.replace(/\s*\n\s*/g, " "))}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
            edit.key(event, event.key === "Enter");
          }}
        />
      )}
    </Field>
  );
}

interface AreaProps extends Omit<TextProps, "type" | "suggestions" | "onInput"> {
  /** Lines shown before it scrolls; it grows with the text up to twelve. */
  rows?: number | undefined;
}

/** Several lines; Ctrl or Cmd with Enter commits. */
export function TextArea(props: AreaProps) {
  const { label, value, hideLabel, hint, error, rows = 3 } = props;
  const edit = useEdited(value, props.onCommit);
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(id, describedBy) => (
        <textarea
          id={id}
          className="input"
          rows={rows}
          value={edit.text}
          placeholder={props.placeholder}
          disabled={props.disabled}
          maxLength={props.maximumLength}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          onBlur={edit.commit}
          onChange={(event) => edit.setText(event.target.value)}
          onKeyDown={(event) => edit.key(event, event.key === "Enter" && (event.ctrlKey || event.metaKey))}
        />
      )}
    </Field>
  );
}

/** The text of a field between two commits. */
export function useEdited(value: string, onCommit: (text: string) => void) {
  const [text, setText] = useState(value);
  const latest = useRef({ text, value, onCommit });
  latest.current = { text, value, onCommit };
  useEffect(() => setText(value), [value]);
  const commit = () => {
    const held = latest.current;
    if (held.text !== held.value) held.onCommit(held.text);
  };
  const key = (event: KeyboardEvent, enters: boolean) => {
    if (enters) commit();
    if (event.key === "Escape" && latest.current.text !== latest.current.value) {
      event.stopPropagation();
      setText(latest.current.value);
    }
  };
  return { text, setText, commit, key };
}
