import { RUNGS, rungsOf } from "@shared/domain/blueprint/fail-point.ts";
import { updateRung } from "@shared/domain/recovery/commands/update-rung.ts";
import { TextArea } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { RecoveryPartProps } from "./recovery-part.ts";

/** How the client is won back: in short for the map, and rung by rung for whoever does it. */
export function LadderSection({ session, step, point, change }: RecoveryPartProps) {
  const disabled = session.readOnly;
  return (
    <section className="recovery-section" aria-label={messages.ladder}>
      <h3>
        {messages.ladder}
        <span className="muted">{messages.rungsSaid(rungsOf(point).length, RUNGS.length)}</span>
      </h3>
      <TextArea
        label={messages.short}
        rows={2}
        value={point.recovery}
        disabled={disabled}
        onCommit={(recovery) => change({ recovery })}
      />
      <ol className="recovery-ladder">
        {RUNGS.map((rung) => (
          <li key={rung} data-said={point.ladder[rung].trim() !== "" || undefined}>
            <TextArea
              label={messages.rungs[rung]}
              hint={messages.rungHints[rung]}
              rows={1}
              value={point.ladder[rung]}
              disabled={disabled}
              onCommit={(text) => session.run(updateRung, { stepId: step.id, rung, text })}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
