import { updateCluster } from "@shared/domain/brainstorm/commands/update-cluster.ts";
import { type BrainstormCluster, MOST_PEOPLE } from "@shared/domain/brainstorm/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";

const words = messages.agree;
const STANDS = ["for", "aside", "against"] as const;
const NONE = { for: 0, aside: 0, against: 0 };

interface HandsProps {
  session: EngagementSession;
  cluster: BrainstormCluster;
  title: string;
  people: number | null;
}

/** How many hold their hand up for it, stand aside, or are against it; all empty again is “not asked”. */
export function HandsFields({ session, cluster, title, people }: HandsProps) {
  const { id, hands } = cluster;
  const set = (stand: (typeof STANDS)[number], value: number | null) => {
    const next = { ...(hands ?? NONE), [stand]: value ?? 0 };
    const isAsked = STANDS.some((one) => next[one] > 0);
    session.run(updateCluster, { id, patch: { hands: isAsked ? next : null } });
  };
  return (
    <fieldset className="hands">
      <legend className="visually-hidden">{`${words.hands}: ${title}`}</legend>
      {STANDS.map((stand) => (
        <NumberField
          key={stand}
          label={words[stand]}
          value={hands?.[stand] ?? null}
          minimum={0}
          maximum={people ?? MOST_PEOPLE}
          whole
          disabled={session.readOnly}
          onCommit={(value) => set(stand, value)}
        />
      ))}
    </fieldset>
  );
}
