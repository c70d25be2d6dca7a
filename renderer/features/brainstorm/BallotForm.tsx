import type { Id } from "@shared/base/ids.ts";
import { castBallot } from "@shared/domain/brainstorm/commands/cast-ballot.ts";
import type { BrainstormCluster } from "@shared/domain/brainstorm/records.ts";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { begunBallot, keepBegunBallot } from "./begun-ballot.ts";
import { DotsField } from "./DotsField.tsx";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";

const words = messages.vote;

interface BallotProps extends PhaseProps {
  clusters: readonly BrainstormCluster[];
}

/** One ballot. Between two people there is a page without any: the laptop goes on, and nobody sees what was given. */
export function BallotForm({ session, board, clusters }: BallotProps) {
  const [begun] = useState(() => begunBallot(session, board));
  const [voter, setVoter] = useState(begun?.voter ?? "");
  const [dots, setDots] = useState<ReadonlyMap<Id, number> | null>(begun?.dots ?? null);
  const fill = (next: ReadonlyMap<Id, number>) => {
    setDots(next);
    keepBegunBallot(session, board.id, { voter, dots: next });
  };
  const box = useRef<HTMLDivElement>(null);
  const cast = session.model.countBy("brainstormBallot", "brainstormId", board.id);
  const isComplete = board.people !== null && cast >= board.people;
  const isVoting = dots !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page has changed
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [isVoting, cast]);
  if (dots === null) {
    return (
      <div ref={box} className="ballot ballot-next">
        <h3>{isComplete ? words.all : words.next(cast + 1)}</h3>
        {!isComplete && <p>{words.handOn}</p>}
        {!board.anonymous && !isComplete && (
          <Field label={words.voter}>
            {(id) => (
              <input
                id={id}
                data-first
                className="input"
                value={voter}
                maxLength={500}
                disabled={session.readOnly}
                onChange={(event) => setVoter(event.target.value)}
                onKeyDown={(event) => event.key === "Enter" && fill(new Map())}
              />
            )}
          </Field>
        )}
        <div className="board-actions">
          <Button
            kind={isComplete ? "normal" : "primary"}
            disabled={session.readOnly}
            {...(board.anonymous && !isComplete && { "data-first": true })}
            onClick={() => fill(new Map())}
          >
            {isComplete ? words.oneMore : words.begin}
          </Button>
        </div>
      </div>
    );
  }
  const given = [...dots.values()].reduce((sum, count) => sum + count, 0);
  const left = board.dotsPerPerson - given;
  const stop = () => {
    setDots(null);
    setVoter("");
    keepBegunBallot(session, board.id, null);
  };
  const put = () => {
    const list = [...dots].map(([clusterId, count]) => ({ clusterId, count }));
    session.run(castBallot, { brainstormId: board.id, voter, dots: list });
    stop();
  };
  return (
    <div ref={box} className="ballot">
      <h3>{words.ballot(cast + 1, board.anonymous ? "" : voter.trim())}</h3>
      <p className="ballot-left" role="status">
        {words.left(left)}
      </p>
      <ul className="ballot-lines">
        {clusters.map((cluster, at) => {
          const count = dots.get(cluster.id) ?? 0;
          return (
            <li key={cluster.id}>
              <DotsField
                title={cluster.title || messages.cluster.untitled}
                count={count}
                most={count + left}
                first={at === 0}
                onChange={(next) => fill(new Map(dots).set(cluster.id, next))}
                onDone={put}
              />
            </li>
          );
        })}
      </ul>
      <p className="muted">{words.keys}</p>
      <div className="board-actions">
        <Button kind="primary" onClick={put}>
          {words.cast}
        </Button>
        <Button kind="quiet" onClick={stop}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
