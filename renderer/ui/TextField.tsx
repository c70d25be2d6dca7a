import { type KeyboardEvent, useContext, useEffect, useRef, useState } from "react";
import { Field } from "./Field.tsx";
import { FieldTyping, TypingContext } from "./typing-commit.ts";

interface TextProps {
  label: string;
  value: string;
  /** When the text has changed, at rest in typing, on blur and on Enter; false when it cannot be taken. */
  onCommit(value: string): unknown;
  /** On every letter, for filters. */
  onInput?: ((value: string) => void) | undefined;
  hideLabel?: boolean | undefined;
  placeholder?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  disabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  /** A date has a field of its own. */
  type?: "search" | "color" | "password" | undefined;
  /** Suggestions that may be taken or not. */
  suggestions?: readonly string[] | undefined;
  maximumLength?: number | undefined;
}

/** Commits at rest, on blur and on Enter; Escape puts the old text back. A change from elsewhere (undo) shows at once. */
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
export function WholeField(
  props: Pick<
    TextProps,
    "label" | "value" | "onCommit" | "hideLabel" | "placeholder" | "disabled" | "maximumLength"
  >,
) {
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
          placeholder={props.placeholder}
          disabled={props.disabled}
          maxLength={props.maximumLength}
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

/** The text of a field: kept at every rest while it is typed, ended by Enter and by leaving. */
export function useEdited(value: string, onCommit: (text: string) => unknown) {
  const { history, subject } = useContext(TypingContext);
  const [text, setText] = useState(value);
  const typing = useRef<FieldTyping | null>(null);
  const latest = useRef({ value, onCommit });
  latest.current = { value, onCommit };
  // While somebody types the field is his: what his own words became in the model does not come back under his hands.
  useEffect(() => {
    if (!typing.current) setText(value);
  }, [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed belongs to what it was typed about
  useEffect(() => {
    setText(latest.current.value);
    return () => {
      typing.current?.now();
      typing.current = null;
    };
  }, [subject]);
  const change = (next: string) => {
    setText(next);
    // With the commit of now: this letter belongs to the record that is shown now.
    typing.current ??= new FieldTyping(history, latest.current.value, latest.current.onCommit);
    typing.current.typed(next);
  };
  const commit = () => {
    const held = typing.current;
    typing.current = null;
    if (held && !held.end() && held.taken) setText(latest.current.value);
  };
  const key = (event: KeyboardEvent, enters: boolean) => {
    if (enters) commit();
    if (event.key !== "Escape") return;
    const typed = typing.current?.cancel() === true;
    typing.current = null;
    if (!typed && text === value) return;
    event.stopPropagation();
    setText(latest.current.value);
  };
  return { text, setText: change, commit, key };
}
