import type { Crossing } from "@shared/domain/blueprint/queries.ts";
import { CircleDot, Plus } from "lucide-react";
import { useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { CrossingList } from "./CrossingList.tsx";
import { messages } from "./messages.ts";
import { registerCrossings } from "./register-crossings.ts";

interface EmptyRegisterProps {
  session: EngagementSession;
  crossings: readonly Crossing[];
}

/** The way to the first touch point from where the engagement is: a journey, the crossings of its map, or by hand. */
export function EmptyRegister({ session, crossings }: EmptyRegisterProps) {
  const { commands, selection } = useServices();
  const [listed, setListed] = useState(false);
  const noMap = useModel(session, (model) => model.all("blueprint").length === 0);
  const found = crossings.length > 0;
  const text = found
    ? messages.emptyCrossings(crossings.length)
    : noMap
      ? messages.emptyNoMap
      : messages.emptyText;
  return (
    <div className="touch-points-empty">
      <EmptyState icon={CircleDot} title={messages.empty} text={text}>
        {found && (
          <>
            <Button
              kind="primary"
              disabled={session.readOnly}
              onClick={() => registerCrossings(session, selection, crossings)}
            >
              {messages.registerAll(crossings.length)}
            </Button>
            <Button onClick={() => setListed(!listed)}>{listed ? messages.hide : messages.lookAtEach}</Button>
          </>
        )}
        {noMap && (
          <Button kind="primary" disabled={session.readOnly} onClick={() => commands.run("journey.new")}>
            {messages.newJourney}
          </Button>
        )}
        <Button
          icon={Plus}
          kind={found || noMap ? "normal" : "primary"}
          disabled={session.readOnly}
          onClick={() => commands.run("touchpoint.register.add")}
        >
          {messages.add}
        </Button>
        {listed && <CrossingList session={session} crossings={crossings} />}
      </EmptyState>
    </div>
  );
}
