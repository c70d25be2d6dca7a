import type { Severity } from "@shared/domain/core/severity.ts";
import { Sign } from "../../ui/Sign.tsx";
import { messages } from "./messages.ts";

/** Told by form and word too, not by colour alone. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <span className="problem-severity">
      <Sign kind={severity} /> {messages.severities[severity]}
    </span>
  );
}
