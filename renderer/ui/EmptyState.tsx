import type { ReactNode } from "react";
import "./controls.css";

/** Says what is not there yet, what to do next, and offers to do it. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
