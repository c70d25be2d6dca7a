import type { Crossing } from "@shared/domain/blueprint/queries.ts";
import { registerSteps } from "@shared/domain/touchpoint/commands/register-steps.ts";
import { Lightbulb } from "lucide-react";
import { useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface CrossingBannerProps {
  session: EngagementSession;
  crossings: readonly Crossing[];
}

/** Places where the client meets the organisation that nobody registered yet: all at once or one by one. */
export function CrossingBanner({ session, crossings }: CrossingBannerProps) {
  const [listed, setListed] = useState(false);
  const { editors, selection } = useServices();
  if (crossings.length === 0) return null;
  const register = (chosen: readonly Crossing[]) => {
    const ids = session.run(registerSteps, { stepIds: chosen.map(({ step }) => step.id) });
    selection.set(ids.slice(0, 1));
  };
  return (
    <section className="crossings" aria-label={messages.crossings(crossings.length)}>
      <div className="crossings-head">
        <Lightbulb size={16} strokeWidth={1.5} aria-hidden />
        <div>
          <strong>{messages.crossings(crossings.length)}</strong>
          <p className="muted">
            {messages.crossingNames(
              crossings.slice(0, 2).map(({ step }) => step.title),
              crossings.length,
            )}
          </p>
        </div>
        <Button onClick={() => setListed(!listed)}>{listed ? messages.hide : messages.lookAtEach}</Button>
        <Button disabled={session.readOnly} onClick={() => register(crossings)}>
          {messages.registerAll(crossings.length)}
        </Button>
      </div>
      {listed && (
        <ul>
          {crossings.map((crossing) => (
            <li key={crossing.step.id}>
              <Button
                kind="link"
                onClick={() => {
                  editors.open({ editor: "blueprint", recordId: crossing.step.blueprintId });
                  selection.set([crossing.step.id]);
                }}
              >
                {crossing.step.title}
              </Button>
              <Button disabled={session.readOnly} onClick={() => register([crossing])}>
                {messages.register}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
