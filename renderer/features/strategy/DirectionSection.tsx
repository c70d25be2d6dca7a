import { updateStrategy } from "@shared/domain/strategy/commands/update-strategy.ts";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { StrategyPartProps } from "./strategy-part.ts";

/** Where the service is meant to go, who answers for that, and how it is told. */
export function DirectionSection({ session, strategy }: StrategyPartProps) {
  const change = (patch: Parameters<typeof updateStrategy.run>[1]["patch"]) =>
    session.run(updateStrategy, { id: strategy.id, patch });
  const area = (
    field: "vision" | "mission" | "serviceDirection" | "communicationsPlan",
    hint: string,
    rows = 2,
  ) => (
    <div data-place={field}>
      <TextArea
        label={messages[field]}
        hint={hint}
        rows={rows}
        value={strategy[field]}
        disabled={session.readOnly}
        onCommit={(text) => change({ [field]: text })}
      />
    </div>
  );
  const line = (field: "slogan" | "owner") => (
    <div data-place={field}>
      <TextField
        label={messages[field]}
        value={strategy[field]}
        disabled={session.readOnly}
        onCommit={(text) => change({ [field]: text.trim() })}
      />
    </div>
  );
  return (
    <section className="strategy-section" aria-label={messages.direction}>
      <div className="strategy-pair">
        {area("vision", messages.visionHint)}
        {area("mission", messages.missionHint)}
      </div>
      {area("serviceDirection", messages.serviceDirectionHint)}
      <div className="strategy-pair">
        {line("slogan")}
        {line("owner")}
      </div>
      {area("communicationsPlan", messages.communicationsHint, 3)}
    </section>
  );
}
