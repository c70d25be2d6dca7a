import { updateReport } from "@shared/domain/report/commands/update-report.ts";
import { hasPart, type OptionalPart, partsOf } from "@shared/domain/report/optional-parts.ts";
import type { Report } from "@shared/domain/report/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { messages } from "./messages.ts";

/** The chapters that may stand in the report or not. */
export function OptionalParts({ session, report }: { session: EngagementSession; report: Report }) {
  const choose = (part: OptionalPart, isIn: boolean) =>
    session.run(updateReport, { id: report.id, patch: { parts: { ...report.parts, [part]: isIn } } });
  return (
    <section className="report-group" aria-label={messages.parts}>
      <h2>{messages.parts}</h2>
      {partsOf(report.kind).map((part) => (
        <Checkbox
          key={part}
          checked={hasPart(report, part)}
          disabled={session.readOnly}
          onChange={(isIn) => choose(part, isIn)}
        >
          {messages.partNames[part]}
        </Checkbox>
      ))}
    </section>
  );
}
