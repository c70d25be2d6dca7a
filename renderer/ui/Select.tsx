import { Check, ChevronDown } from "lucide-react";
import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import type { Icon } from "./icon.ts";
import { messages } from "./messages.ts";
import "./controls.css";
import "./floats.css";

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  /** What stands in the closed field, where the list says more. */
  readonly short?: string;
}

interface SelectProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly Choice<T>[];
  onChange(value: T): void;
  /** The label is for screen readers only. */
  hideLabel?: boolean | undefined;
  placeholder?: string | undefined;
  icon?: Icon | undefined;
  disabled?: boolean | undefined;
}

/** One of a few choices, in a list that opens. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, onChange, hideLabel, icon: Icon } = props;
  const short = options.find((option) => option.value === value)?.short;
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => {
        if (key !== null && key !== value) onChange(String(key) as T);
      }}
      isDisabled={props.disabled ?? false}
      placeholder={props.placeholder ?? messages.choose}
    >
      <Label className={hideLabel ? "visually-hidden" : "react-aria-Label"}>{label}</Label>
      <AriaButton className="input select-button">
        {Icon && <Icon size={16} strokeWidth={1.5} aria-hidden />}
        <SelectValue>
          {({ selectedText, defaultChildren }) => short ?? (selectedText || defaultChildren)}
        </SelectValue>
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </AriaButton>
      <Popover className="float popover" offset={4}>
        <ListBox className="menu-list" items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="menu-icon">{isSelected && <Check size={14} aria-hidden />}</span>
                  <span className="menu-label">{option.label}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
