import { byOrder } from "@shared/base/order.ts";
import { Plus } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { askBoard } from "./ask-board.ts";
import { messages } from "./messages.ts";
import { showBoard } from "./shown-board.ts";
import "./brainstorm.css";

/** The boards, with the phase that each is in, below the opportunities that they are about. */
export function BoardsSection({ session }: ViewProps) {
  const services = useServices();
  const boards = useModel(session, (model) => model.all("brainstorm").sort(byOrder));
  return (
    <div className="boards-section">
      <ul className="side-list">
        {boards.map(({ id, question, phase }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                showBoard(session, id);
                services.editors.open({ editor: "brainstorm" });
              }}
            >
              {question}
              <small className="muted">{messages.phases[phase]}</small>
            </button>
          </li>
        ))}
      </ul>
      <Button icon={Plus} disabled={session.readOnly} onClick={() => void askBoard(services, null)}>
        {messages.begin}
      </Button>
    </div>
  );
}
