import { registerPromises } from "@shared/domain/standard/commands/register-promises.ts";
import { Lightbulb } from "lucide-react";
import { useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { unregisteredPromises } from "./promise-rows.ts";

/** What touch points tell clients and no register holds: all at once, or each by itself. */
export function UnregisteredPromises({ session }: { session: EngagementSession }) {
  const [listed, setListed] = useState(false);
  const points = useModel(session, unregisteredPromises);
  if (points.length === 0) return null;
  const register = (ids: readonly string[]) => session.run(registerPromises, { touchPointIds: [...ids] });
  return (
    <section className="standards-offer" aria-label={messages.unregistered(points.length)}>
      <div>
        <Lightbulb size={16} strokeWidth={1.5} aria-hidden />
        <strong>{messages.unregistered(points.length)}</strong>
        <span className="spring" />
        <Button onClick={() => setListed(!listed)}>{listed ? messages.hide : messages.lookAtEach}</Button>
        <Button disabled={session.readOnly} onClick={() => register(points.map(({ id }) => id))}>
          {messages.registerAll(points.length)}
        </Button>
      </div>
      {listed && (
        <ul>
          {points.map(({ id, name, promise }) => (
            <li key={id}>
              <span>
                {promise} <small className="muted">{name}</small>
              </span>
              <Button disabled={session.readOnly} onClick={() => register([id])}>
                {messages.register}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
