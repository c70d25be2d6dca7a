import { byOrder } from "@shared/base/order.ts";
import { removeBrainstorm } from "@shared/domain/brainstorm/commands/remove-brainstorm.ts";
import { BRAINSTORM_PHASES } from "@shared/domain/brainstorm/records.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { MenuEntries } from "../../ui/Menu.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { askBoard } from "./ask-board.ts";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";
import { goTo } from "./phases.ts";
import { showBoard } from "./shown-board.ts";
import { Timer } from "./Timer.tsx";

/** The question, large; the timer while the group writes, before the phases, so that they stay where they are; and the board's own menu. */
export function BoardHead({ session, board }: PhaseProps) {
  const services = useServices();
  const boards = useModel(session, (model) => model.all("brainstorm").sort(byOrder));
  const remove = async () => {
    const { remove: title, removeText: text } = messages;
    if (await services.dialogs.confirm({ title, text, confirm: title, danger: true }))
      session.run(removeBrainstorm, { id: board.id });
  };
  const entries = (): MenuEntries => [
    ...boards.map(({ id, question }) => ({
      id,
      label: question,
      checked: id === board.id,
      run: () => showBoard(session, id),
    })),
    "line",
    {
      id: "new",
      label: messages.newBoard,
      disabled: session.readOnly,
      run: () => void askBoard(services, null),
    },
    {
      id: "settings",
      label: messages.settings,
      disabled: session.readOnly,
      run: () => void askBoard(services, board.id),
    },
    {
      id: "remove",
      label: messages.remove,
      danger: true,
      disabled: session.readOnly,
      run: () => void remove(),
    },
  ];
  return (
    <header className="board-head">
      <h2>{board.question}</h2>
      {board.phase === "collect" && board.minutes !== null && (
        <Timer key={board.id} boardId={board.id} minutes={board.minutes} />
      )}
      <nav aria-label={messages.phasesLabel}>
        <ol className="board-phases">
          {BRAINSTORM_PHASES.map((phase, at) => (
            <li key={phase}>
              <button
                type="button"
                aria-current={phase === board.phase ? "step" : undefined}
                disabled={session.readOnly}
                onClick={() => void goTo(services, session, board, phase)}
              >
                <span className="board-phase-number">{at + 1}</span>
                {messages.phases[phase]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <MenuButton compact label={messages.board} entries={entries} />
    </header>
  );
}
