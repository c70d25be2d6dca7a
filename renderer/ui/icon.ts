import type { ComponentType } from "react";

/** A lucide icon, drawn at 16 px in rows and buttons, at 20 px in the activity bar. */
export type Icon = ComponentType<{
  size?: number | string;
  strokeWidth?: number | string;
  className?: string;
  "aria-hidden"?: boolean;
}>;
