import { StickyNote } from "lucide-react";
import { useEffect } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { AgreePhase } from "./AgreePhase.tsx";
import { askBoard } from "./ask-board.ts";
import { BoardHead } from "./BoardHead.tsx";
import { ClusterPhase } from "./ClusterPhase.tsx";
import { CollectPhase } from "./CollectPhase.tsx";
import { messages } from "./messages.ts";
import { showBoard, useShownBoard } from "./shown-board.ts";
import { VotePhase } from "./VotePhase.tsx";
import "./brainstorm.css";

const PHASES = { collect: CollectPhase, cluster: ClusterPhase, vote: VotePhase, agree: AgreePhase };

/** A board that a group works on: written in silence, sorted, voted on, agreed upon. */
export function BrainstormEditor(props: EditorProps) {
  const { session } = props;
  useRevision(session);
  useFollowSelection(props);
  const board = session.model.get("brainstorm", useShownBoard(session));
  if (!board) return <NoBoard session={session} />;
  const Phase = PHASES[board.phase];
  return (
    <div className="board editor-column">
      <BoardHead session={session} board={board} />
      <Phase key={`${board.id} ${board.phase}`} session={session} board={board} />
    </div>
  );
}

function NoBoard({ session }: { session: EngagementSession }) {
  const services = useServices();
  return (
    <div className="board-empty">
      <StickyNote size={32} strokeWidth={1.25} aria-hidden />
      <h2>{messages.empty}</h2>
      <ol>
        {messages.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button kind="primary" disabled={session.readOnly} onClick={() => void askBoard(services, null)}>
        {messages.begin}
      </Button>
    </div>
  );
}

/** A card or a cluster that is jumped to shows its board. */
function useFollowSelection({ session, active }: EditorProps): void {
  const selected = useSelection();
  useEffect(() => {
    const id = active ? selected[0] : undefined;
    const part =
      session.model.get("brainstormCard", id) ??
      session.model.get("brainstormCluster", id) ??
      session.model.get("brainstormBallot", id);
    const board = part?.brainstormId ?? session.model.get("brainstorm", id)?.id;
    if (board !== undefined) showBoard(session, board);
  }, [session, active, selected]);
}
