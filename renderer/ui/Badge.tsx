import type { ReactNode } from "react";
import "./controls.css";

/** A count or a word beside a name. The tone never stands alone: the word says it too. */
export function Badge({
  tone = "quiet",
  children,
}: {
  tone?: "quiet" | "accent" | "ok" | "warn" | "err";
  children: ReactNode;
}) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}
