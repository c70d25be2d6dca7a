import { byOrder } from "@shared/base/order.ts";
import { removeBallot } from "@shared/domain/brainstorm/commands/remove-ballot.ts";
import { clustersOf } from "@shared/domain/brainstorm/tally.ts";
import { Group, X } from "lucide-react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BallotForm } from "./BallotForm.tsx";
import { CountsForm } from "./CountsForm.tsx";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";
import { goTo } from "./phases.ts";

const words = messages.vote;

/** Ballots one person after the other, or dots counted on paper; no vote is shown before the next phase. */
export function VotePhase({ session, board }: PhaseProps) {
  const services = useServices();
  const { model, readOnly } = session;
  const clusters = clustersOf(model, board.id);
  const loose = model
    .by("brainstormCard", "brainstormId", board.id)
    .filter(({ clusterId }) => clusterId === null).length;
  if (clusters.length === 0) {
    return (
      <EmptyState icon={Group} title={words.none} text={words.noneText}>
        <Button
          kind="primary"
          disabled={readOnly}
          onClick={() => void goTo(services, session, board, "cluster")}
        >
          {words.back}
        </Button>
      </EmptyState>
    );
  }
  return (
    <section className="board-body vote-phase" aria-label={messages.phases.vote}>
      {loose > 0 && <p className="vote-warning">{words.looseLeft(loose)}</p>}
      {board.voting === "counts" ? (
        <CountsForm session={session} board={board} />
      ) : (
        <div className="vote-panes">
          <BallotForm session={session} board={board} clusters={clusters} />
          <Box session={session} board={board} />
        </div>
      )}
      <div className="board-foot">
        <Button
          kind="primary"
          disabled={readOnly}
          onClick={() => void goTo(services, session, board, "agree")}
        >
          {words.show}
        </Button>
      </div>
    </section>
  );
}

/** Who has voted, not what. */
function Box({ session, board }: PhaseProps) {
  const ballots = session.model.by("brainstormBallot", "brainstormId", board.id).sort(byOrder);
  return (
    <aside className="vote-box" aria-label={words.ballots}>
      <h3>
        <span role="status">{words.inBox(ballots.length, board.people)}</span>
      </h3>
      <p className="muted">{words.hidden}</p>
      <ul>
        {ballots.map(({ id, voter }, at) => {
          const name = words.ballot(at + 1, voter);
          return (
            <li key={id}>
              {name}
              <IconButton
                icon={X}
                label={words.takeOut(name)}
                disabled={session.readOnly}
                onClick={() => session.run(removeBallot, { id })}
              />
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
