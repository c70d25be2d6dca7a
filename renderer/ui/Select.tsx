import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Icon } from "./icon.ts";
import { messages } from "./messages.ts";
import { SelectList } from "./SelectList.tsx";
import { type Choice, placeOfTyped } from "./select-model.ts";
import { useTyped } from "./use-typed.ts";
import "./controls.css";

interface SelectProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly Choice<T>[];
  onChange(value: T): void;
  /** The pointer or the focus is at the field or in its list, and one of these may be chosen, the likeliest first; none = no longer. */
  onNear?: ((values: readonly T[]) => void) | undefined;
  /** The label is for screen readers only. */
  hideLabel?: boolean | undefined;
  placeholder?: string | undefined;
  icon?: Icon | undefined;
  disabled?: boolean | undefined;
}

const OPENS: ReadonlySet<string> = new Set(["Enter", " ", "ArrowDown", "ArrowUp"]);

const byDistance = <T extends string>(options: readonly Choice<T>[], place: number): T[] =>
  options
    .map(({ value }, index) => ({ value, away: Math.abs(index - place) }))
    .sort((a, b) => a.away - b.away)
    .map(({ value }) => value);

/**
 * One of a few choices, in a list that opens; by keys as a list of the browser. Not of react-aria: its popover hides and
 * holds the whole page while it is open, which over a large table took longer than to figure what was chosen. Not of
 * the browser: it can be dressed from Chromium 135 on only, and older ones run Frontstage, too.
 */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, hideLabel, icon: Icon } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ pressed: boolean } | null>(null);
  const typed = useTyped();
  const at = options.findIndex((option) => option.value === value);
  const chosen = options[at];
  const choose = (index: number) => {
    const option = options[index];
    if (option && !option.disabled && option.value !== value) props.onChange(option.value);
  };
  const near = (place = at) => props.onNear?.(byDistance(options, place).filter((one) => one !== value));
  const far = () => props.onNear?.([]);
  const show = (pressed: boolean) => {
    setOpen(open ? null : { pressed });
    near();
  };
  const keys = (event: KeyboardEvent) => {
    const text = typed(event);
    if (text !== null) {
      const names = options.map((option) => option.label);
      choose(placeOfTyped(text, names, at));
    } else if (OPENS.has(event.key)) show(false);
    else if (event.key === "ArrowRight") choose(Math.min(at + 1, options.length - 1));
    else if (event.key === "ArrowLeft") choose(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="field">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as the label of a field it only leads to it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keys the field is reached without it */}
      <span
        id={`${id}-label`}
        className={hideLabel ? "visually-hidden" : "field-label"}
        onClick={() => button.current?.focus()}
      >
        {label}
      </span>
      <button
        ref={button}
        type="button"
        className="input select-button"
        aria-haspopup="listbox"
        aria-expanded={open !== null}
        aria-controls={open ? `${id}-list` : undefined}
        aria-labelledby={`${id}-value ${id}-label`}
        disabled={props.disabled}
        onKeyDown={keys}
        onPointerEnter={() => near()}
        onPointerLeave={() => !open && far()}
        onFocus={() => near()}
        onBlur={() => !open && far()}
        onMouseDown={(event) => {
          if (event.button !== 0) return;
          // Else it would take the focus from the list that it opens.
          event.preventDefault();
          show(true);
        }}
        // Without a press it comes from a screen reader.
        onClick={(event) => event.detail === 0 && show(false)}
      >
        {Icon && <Icon size={16} strokeWidth={1.5} aria-hidden />}
        <span id={`${id}-value`} data-placeholder={chosen ? undefined : true}>
          {chosen ? (chosen.short ?? chosen.label) : (props.placeholder ?? messages.choose)}
        </span>
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </button>
      {open && button.current && (
        <SelectList
          id={`${id}-list`}
          labelId={`${id}-label`}
          options={options}
          chosen={at}
          button={button.current}
          pressed={open.pressed}
          onMark={near}
          onChoose={choose}
          onClose={() => {
            setOpen(null);
            far();
          }}
        />
      )}
    </div>
  );
}
