import type { Crossing } from "@shared/domain/blueprint/queries.ts";
import { Lightbulb } from "lucide-react";
import { useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { CrossingList } from "./CrossingList.tsx";
import { messages } from "./messages.ts";
import { registerCrossings } from "./register-crossings.ts";

interface CrossingBannerProps {
  session: EngagementSession;
  crossings: readonly Crossing[];
}

/** Places where the client meets the organisation that nobody registered yet: all at once or one by one. */
export function CrossingBanner({ session, crossings }: CrossingBannerProps) {
  const [listed, setListed] = useState(false);
  const { selection } = useServices();
  if (crossings.length === 0) return null;
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
        <Button disabled={session.readOnly} onClick={() => registerCrossings(session, selection, crossings)}>
          {messages.registerAll(crossings.length)}
        </Button>
      </div>
      {listed && <CrossingList session={session} crossings={crossings} />}
    </section>
  );
}
