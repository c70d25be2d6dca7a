import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import type { Icon } from "./icon.ts";
import { Tooltip } from "./Tooltip.tsx";
import "./controls.css";

type Shared = Omit<AriaButtonProps, "children" | "className" | "style" | "isDisabled" | "onClick">;

interface ButtonProps extends Shared {
  kind?: "normal" | "primary" | "quiet" | "danger" | "link";
  icon?: Icon | undefined;
  children?: ReactNode;
  /** Runs on click, Enter, Space and touch. */
  onClick?: (() => void) | undefined;
  disabled?: boolean | undefined;
  /** Shown on hover and on keyboard focus, e.g. the shortcut. */
  tooltip?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  kind = "normal",
  icon: Icon,
  children,
  onClick,
  disabled,
  tooltip,
  ...rest
}: ButtonProps) {
  const button = (
    <AriaButton
      className="button"
      data-kind={kind}
      {...rest}
      {...(onClick && { onPress: () => onClick() })}
      isDisabled={disabled ?? false}
    >
      {Icon && <Icon size={16} strokeWidth={1.5} aria-hidden />}
      {children}
    </AriaButton>
  );
  return tooltip ? <Tooltip text={tooltip}>{button}</Tooltip> : button;
}

interface IconButtonProps extends Shared {
  icon: Icon;
  /** Name for screen readers, and the tooltip. */
  label: string;
  shortcut?: string | undefined;
  size?: number;
  kind?: "quiet" | "normal";
  onClick?: (() => void) | undefined;
  disabled?: boolean | undefined;
  /** For a toggle: whether it is on. */
  pressed?: boolean | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps) {
  const {
    icon: Icon,
    label,
    shortcut,
    size = 16,
    kind = "quiet",
    onClick,
    disabled,
    pressed,
    ...rest
  } = props;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        className="button"
        data-kind={kind}
        data-icon
        aria-label={label}
        {...(pressed !== undefined && { "aria-pressed": pressed })}
        {...rest}
        {...(onClick && { onPress: () => onClick() })}
        isDisabled={disabled ?? false}
      >
        <Icon size={size} strokeWidth={1.5} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
