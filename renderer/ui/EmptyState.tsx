import type { ReactNode } from "react";
import type { Icon } from "./icon.ts";
import "./controls.css";

interface EmptyProps {
  title: string;
  text?: string | undefined;
  icon?: Icon | undefined;
  /** In a narrow place: side bar, inspector, panel. */
  small?: boolean | undefined;
  /** Buttons for the next action. */
  children?: ReactNode;
}

/** Says what is not there yet, what to do next, and offers to do it. */
export function EmptyState({ title, text, icon: Icon, small, children }: EmptyProps) {
  return (
    <div className="empty" data-small={small || undefined}>
      {Icon && <Icon size={small ? 20 : 32} strokeWidth={1.25} aria-hidden />}
      <p className="empty-title">{title}</p>
      {text && <p className="empty-text">{text}</p>}
      {children && <div className="empty-actions">{children}</div>}
    </div>
  );
}
