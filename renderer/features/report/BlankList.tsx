import type { Report } from "@shared/domain/report/records.ts";
import { reportBlanks } from "@shared/domain/report/report-blanks.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

/** What is still blank, before it is printed. */
export function BlankList({ session, report }: { session: EngagementSession; report: Report }) {
  const blanks = useModel(session, (model) => reportBlanks(model, report));
  if (blanks.length === 0) return null;
  return (
    <section className="report-blanks" aria-label={messages.blanksTitle}>
      <h2>{messages.blanksTitle}</h2>
      <ul>
        {blanks.map((blank) => (
          <li key={blank}>{messages.blanks[blank]}</li>
        ))}
      </ul>
    </section>
  );
}
