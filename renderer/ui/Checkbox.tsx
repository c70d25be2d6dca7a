import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import "./controls.css";

interface CheckboxProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children?: ReactNode;
  /** Name when there is no visible text. */
  label?: string | undefined;
  /** Some of what it stands for, not all. */
  mixed?: boolean | undefined;
  disabled?: boolean | undefined;
}

export function Checkbox({ checked, onChange, children, label, mixed, disabled }: CheckboxProps) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={checked}
      onChange={onChange}
      isIndeterminate={mixed ?? false}
      isDisabled={disabled ?? false}
      {...(label !== undefined && { "aria-label": label })}
    >
      <span className="checkbox-box" aria-hidden>
        {mixed ? <Minus size={12} strokeWidth={3} /> : checked && <Check size={12} strokeWidth={3} />}
      </span>
      {children}
    </AriaCheckbox>
  );
}
