import { tallyContent } from "@shared/domain/brainstorm/picture/tally-content.ts";
import { ranked, rankOf, tallyOf, voteAgreement } from "@shared/domain/brainstorm/tally.ts";
import { useMemo } from "react";
import { ChartActions } from "../../platform/charts/ChartActions.tsx";
import { useRevision } from "../../platform/react/use-revision.ts";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";
import { ResultRow } from "./ResultRow.tsx";

const words = messages.agree;

/** The clusters by their votes, how far that is shared, and what becomes of each. */
export function AgreePhase({ session, board }: PhaseProps) {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const { tallies, agreement, content } = useMemo(
    () => ({
      tallies: ranked(tallyOf(session.model, board.id)),
      agreement: voteAgreement(session.model, board.id),
      content: tallyContent(session.model, board.id),
    }),
    [session, board, revision],
  );
  const most = Math.max(1, ...tallies.map(({ dots }) => dots ?? 0));
  const voters = tallies.find(({ of }) => of !== null)?.of ?? null;
  const dots = tallies.reduce((sum, one) => sum + (one.dots ?? 0), 0);
  const decided = (what: "accepted" | "parked" | null) =>
    tallies.filter(({ cluster }) => cluster.decision === what).length;
  return (
    <section className="board-body agree-phase" aria-label={messages.phases.agree}>
      <div className="board-actions">
        <p className="agree-summary">
          {voters === null || dots === 0
            ? words.notVoted
            : words.summary(voters, dots, decided("accepted"), decided("parked"), decided(null))}
        </p>
        <span className="spring" />
        {content && <ChartActions session={session} content={content} />}
      </div>
      <ol className="board-results">
        {tallies.map((tally) => (
          <ResultRow
            key={tally.cluster.id}
            session={session}
            board={board}
            tally={tally}
            rank={rankOf(tally, tallies)}
            most={most}
          />
        ))}
      </ol>
      <p className="muted agree-note">
        {agreement
          ? words.agreement(agreement.w.toFixed(2), agreement.judges, agreement.objects)
          : words.noAgreement}{" "}
        {words.wholeGroup}
      </p>
    </section>
  );
}
