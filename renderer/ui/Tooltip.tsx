import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import "./floats.css";

interface TooltipProps {
  text: string;
  shortcut?: string | undefined;
  side?: "top" | "bottom" | "right" | "left";
  /** One focusable control of react-aria. */
  children: ReactElement;
}

/** A name or an explanation for what it stands beside; never the only place of a fact. */
export function Tooltip({ text, shortcut, side = "bottom", children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" placement={side} offset={6}>
        {text}
        {shortcut && <kbd>{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
