import { messages } from "./messages.ts";

/** The severity as a number on its shade, readable in grey; a dash where nothing was found. */
export function SeverityChip({ severity }: { severity: number | null }) {
  return (
    <span
      className="severity-chip"
      data-severity={severity ?? undefined}
      title={
        severity === null ? undefined : `${messages.severity(severity)}: ${messages.severities[severity - 1]}`
      }
    >
      {severity ?? "–"}
    </span>
  );
}
