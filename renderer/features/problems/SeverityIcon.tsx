import type { Severity } from "@shared/domain/core/severity.ts";
import { CircleX, Info, TriangleAlert } from "lucide-react";
import { messages } from "./messages.ts";

const ICONS = { error: CircleX, warning: TriangleAlert, hint: Info };

/** Told by form and word too, not by colour alone. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = ICONS[severity];
  return (
    <span className="severity" data-severity={severity}>
      <Icon size={16} strokeWidth={1.5} aria-hidden /> {messages.severities[severity]}
    </span>
  );
}
