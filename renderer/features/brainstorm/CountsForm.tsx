import { updateCluster } from "@shared/domain/brainstorm/commands/update-cluster.ts";
import { MOST_DOTS, MOST_PEOPLE } from "@shared/domain/brainstorm/records.ts";
import { dotsBeyond, tallyOf } from "@shared/domain/brainstorm/tally.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";
import type { PhaseProps } from "./phase-props.ts";

const words = messages.vote;

/** Dots that were put on paper, counted by cluster, and how many people gave at least one. */
export function CountsForm({ session, board }: PhaseProps) {
  const tallies = tallyOf(session.model, board.id);
  const beyond = dotsBeyond(tallies, board);
  const people = board.people ?? MOST_PEOPLE;
  return (
    <div className="counts">
      {beyond > 0 && (
        <p className="vote-warning" role="status">
          {words.beyond(beyond)}
        </p>
      )}
      <ul className="counts-lines">
        {tallies.map(({ cluster }) => (
          <li key={cluster.id}>
            <span className="dots-title">{cluster.title || messages.cluster.untitled}</span>
            <NumberField
              label={words.dots}
              value={cluster.countedDots}
              minimum={0}
              maximum={people * MOST_DOTS}
              whole
              disabled={session.readOnly}
              onCommit={(countedDots) =>
                session.run(updateCluster, { id: cluster.id, patch: { countedDots } })
              }
            />
            <NumberField
              label={`${words.people}, ${words.peopleHint}`}
              value={cluster.countedPeople}
              minimum={0}
              maximum={people}
              whole
              disabled={session.readOnly}
              onCommit={(countedPeople) =>
                session.run(updateCluster, { id: cluster.id, patch: { countedPeople } })
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
