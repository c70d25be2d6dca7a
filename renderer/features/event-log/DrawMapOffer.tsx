import { drawMapOfLog } from "@shared/domain/event-log/commands/draw-map-of-log.ts";
import { discoveredWays } from "@shared/domain/event-log/discovered-ways.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { Waypoints } from "lucide-react";
import { useMemo, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { drawMapMessages as messages } from "./draw-map-messages.ts";

interface DrawMapOfferProps {
  session: EngagementSession;
  record: EventLog;
  answer: EventLogPage;
}

/** Ways that fewer cases took make a map that nobody can read. */
const USUAL_PERCENT = 1;

/** A log without a map can draw its own. */
export function DrawMapOffer({ session, record, answer }: DrawMapOfferProps) {
  const { editors, notices } = useServices();
  const [percent, setPercent] = useState(USUAL_PERCENT);
  const { kept, leftOut } = useMemo(
    () => discoveredWays(answer.figures, percent / 100),
    [answer.figures, percent],
  );
  if (kept.length === 0) return null;
  const draw = () => {
    const name = (activity: number | null) =>
      activity === null ? null : (answer.activityNames[activity] ?? "");
    try {
      const { blueprintId } = session.run(drawMapOfLog, {
        logId: record.id,
        name: record.name,
        begins: messages.begins,
        ends: messages.ends,
        ways: kept.map(({ from, to, count }) => ({ from: name(from), to: name(to), count })),
      });
      editors.open({ editor: "blueprint", recordId: blueprintId });
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <section className="log-draw" aria-label={messages.title}>
      <NumberField
        label={messages.least}
        unit="%"
        value={percent}
        minimum={0}
        maximum={100}
        disabled={session.readOnly}
        onCommit={(value) => setPercent(value ?? 0)}
      />
      <Button icon={Waypoints} disabled={session.readOnly} onClick={draw}>
        {messages.draw}
      </Button>
      <p className="muted">{messages.text(answer.figures.activities.length, kept.length, leftOut.length)}</p>
    </section>
  );
}
