import { byOrder } from "@shared/base/order.ts";
import { decideCluster } from "@shared/domain/brainstorm/commands/decide-cluster.ts";
import type { ClusterTally } from "@shared/domain/brainstorm/tally.ts";
import { Check, CircleParking } from "lucide-react";
import type { CSSProperties } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import type { MenuEntries } from "../../ui/Menu.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { HandsFields } from "./HandsFields.tsx";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";

const words = messages.agree;

interface RowProps extends PhaseProps {
  tally: ClusterTally;
  /** Null where nobody voted. */
  rank: number | null;
  /** The dots of the first. */
  most: number;
}

/** A cluster with its dots, who gave them, the show of hands, and what becomes of it. */
export function ResultRow({ session, board, tally, rank, most }: RowProps) {
  const { cluster, dots, people, of } = tally;
  const title = cluster.title || messages.cluster.untitled;
  const cards = session.model.by("brainstormCard", "clusterId", cluster.id).sort(byOrder);
  return (
    <li className="result" data-decision={cluster.decision ?? undefined}>
      <div className="result-head">
        <span className="result-rank muted">{rank === null ? "" : words.rank(rank)}</span>
        <h3>{title}</h3>
        <span className="result-dots">{words.dots(dots)}</span>
      </div>
      <div className="result-bar" aria-hidden>
        <span style={{ "--share": (dots ?? 0) / most } as CSSProperties} />
      </div>
      <p className="result-votes muted">
        {people !== null && of !== null && <span>{words.people(people, of)}</span>}
        <span>{cards.map(({ text }) => text).join(" · ")}</span>
      </p>
      <div className="result-decide">
        <HandsFields session={session} cluster={cluster} title={title} people={board.people} />
        <span className="spring" />
        <Decision session={session} board={board} tally={tally} />
      </div>
    </li>
  );
}

function Decision({ session, tally }: Pick<RowProps, "session" | "board" | "tally">) {
  const { dialogs } = useServices();
  const { id, decision, reason, ideaId } = tally.cluster;
  const disabled = session.readOnly;
  if (decision !== null) {
    const idea = session.model.get("idea", ideaId)?.title ?? "";
    return (
      <>
        <p className="result-decision">
          {decision === "accepted" ? (
            <Check size={16} strokeWidth={1.5} aria-hidden />
          ) : (
            <CircleParking size={16} strokeWidth={1.5} aria-hidden />
          )}
          {decision === "accepted" ? words.accepted(idea) : words.parked(reason)}
        </p>
        <Button
          kind="quiet"
          disabled={disabled}
          onClick={() => session.run(decideCluster, { id, decision: null })}
        >
          {words.again}
        </Button>
      </>
    );
  }
  const park = async () => {
    const why = await dialogs.ask({ title: words.parkTitle, label: words.parkLabel, confirm: words.park });
    if (why !== null) session.run(decideCluster, { id, decision: "parked", reason: why });
  };
  const entries = (): MenuEntries => [
    {
      id: "new",
      label: words.asNew,
      run: () => session.run(decideCluster, { id, decision: "accepted", ideaId: null }),
    },
    "line",
    ...session.model
      .all("idea")
      .sort(byOrder)
      .map((idea) => ({
        id: idea.id,
        label: idea.title,
        run: () => session.run(decideCluster, { id, decision: "accepted", ideaId: idea.id }),
      })),
  ];
  return (
    <div className="board-actions">
      <MenuButton label={words.accept} entries={entries} disabled={disabled} kind="primary" />
      <Button disabled={disabled} onClick={() => void park()}>
        {words.park}
      </Button>
    </div>
  );
}
