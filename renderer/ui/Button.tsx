import type { ButtonHTMLAttributes, ComponentType } from "react";
import "./controls.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: "normal" | "primary" | "quiet" | "danger";
  icon?: ComponentType<{ size?: number | string }> | undefined;
}

export function Button({ kind = "normal", icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className="button" data-kind={kind} {...rest}>
      {Icon && <Icon size={16} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: ComponentType<{ size?: number | string }>;
  /** Name for screen readers, and the tooltip. */
  label: string;
  size?: number;
}

export function IconButton({ icon: Icon, label, size = 16, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-kind="quiet"
      data-icon
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon size={size} />
    </button>
  );
}
