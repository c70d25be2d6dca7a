import type { Crossing } from "@shared/domain/blueprint/queries.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { registerCrossings } from "./register-crossings.ts";

interface CrossingListProps {
  session: EngagementSession;
  crossings: readonly Crossing[];
}

/** Each place by its step: seen on the map, or registered by itself. */
export function CrossingList({ session, crossings }: CrossingListProps) {
  const { editors, selection } = useServices();
  return (
    <ul className="crossing-list">
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
          <Button
            disabled={session.readOnly}
            onClick={() => registerCrossings(session, selection, [crossing])}
          >
            {messages.register}
          </Button>
        </li>
      ))}
    </ul>
  );
}
