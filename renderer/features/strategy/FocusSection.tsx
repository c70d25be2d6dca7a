import { byOrder } from "@shared/base/order.ts";
import { updateStrategy } from "@shared/domain/strategy/commands/update-strategy.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { messages } from "./messages.ts";
import type { StrategyPartProps } from "./strategy-part.ts";

/** Which segments are served best, and whether anything is done for them. */
export function FocusSection({ session, strategy }: StrategyPartProps) {
  const { commands } = useServices();
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const rules = useModel(session, (model) => model.all("segmentRule"));
  const toggle = (id: string, on: boolean) => {
    const others = strategy.segmentIds.filter((other) => other !== id);
    session.run(updateStrategy, {
      id: strategy.id,
      patch: { segmentIds: on ? [...others, id] : others },
    });
  };
  return (
    <section className="strategy-section" aria-label={messages.focus} data-place="segmentIds">
      <header className="strategy-head">
        <h2>{messages.focus}</h2>
        <span className="spring" />
        <Button kind="link" onClick={() => void commands.run("strategy.segment-rules.open")}>
          {messages.openRules}
        </Button>
      </header>
      {segments.length === 0 && (
        <p className="muted">
          {messages.noSegments}{" "}
          <Button kind="link" disabled={session.readOnly} onClick={() => void commands.run("segment.new")}>
            {messages.newSegment}
          </Button>
        </p>
      )}
      <ul className="strategy-focus">
        {segments.map(({ id, name, needs, share }) => (
          <li key={id}>
            <Checkbox
              checked={strategy.segmentIds.includes(id)}
              disabled={session.readOnly}
              onChange={(on) => toggle(id, on)}
            >
              {name}
            </Checkbox>
            <p className="muted">
              {[
                share === null ? "" : messages.share(Math.round(share * 100)),
                needs.trim(),
                messages.rulesOf(rules.filter(({ segmentId }) => segmentId === id).length),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
