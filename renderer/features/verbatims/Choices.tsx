import { Button } from "../../ui/Button.tsx";
import type { Icon } from "../../ui/icon.ts";

export interface ChoiceOf<T> {
  readonly value: T;
  readonly label: string;
  /** Shown in place of the label, which then is the tooltip and a part of the name for screen readers. */
  readonly short?: string;
  readonly icon?: Icon;
  /** The key that says the same. */
  readonly keyName: string;
}

interface ChoicesProps<T> {
  label: string;
  choices: readonly ChoiceOf<T>[];
  /** Null when nothing is chosen, or not the same for all that are selected. */
  value: T | null;
  disabled: boolean;
  onChoose(value: T): void;
}

/** A few values side by side, each with its key. */
export function Choices<T extends string | number>(props: ChoicesProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own
    <div role="group" aria-label={props.label} className="choices">
      {props.choices.map(({ value, label, short, icon, keyName }) => (
        <Button
          key={value}
          icon={icon}
          {...(short !== undefined && { "aria-label": `${short} ${label}` })}
          aria-pressed={props.value === value}
          tooltip={short ? `${label} (${keyName})` : keyName}
          disabled={props.disabled}
          onClick={() => props.onChoose(value)}
        >
          {short ?? label}
        </Button>
      ))}
    </div>
  );
}
