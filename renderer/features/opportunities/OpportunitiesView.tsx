import { numberText } from "@shared/drawing/figure-text.ts";
import { Lightbulb, Plus } from "lucide-react";
import { useMemo } from "react";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import { opportunityTable } from "./rows.ts";
import "./opportunities.css";

/** Those without a rank come last. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The opportunities, those of the first ranks first; pressing one opens the register at it. */
export function OpportunitiesView({ session }: ViewProps) {
  const { commands, editors, selection } = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const { card } = useScorecard(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(
    () =>
      opportunityTable(session.model, card).rows.toSorted(
        (a, b) => (a.ranked.rank ?? LAST) - (b.ranked.rank ?? LAST),
      ),
    [session, revision, card],
  );
  const add = () => void commands.run("opportunities.opportunity.add", { nowhere: true });
  if (rows.length === 0) {
    return (
      <EmptyState small icon={Lightbulb} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" disabled={session.readOnly} onClick={add}>
          {messages.add}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="opportunities-view">
      <div className="opportunities-bar">
        <Button onClick={() => editors.open({ editor: "opportunities" })}>{messages.openRegister}</Button>
        <IconButton icon={Plus} label={messages.add} disabled={session.readOnly} onClick={add} />
      </div>
      <ul className="side-list">
        {rows.map(({ opportunity, number, ranked: { score } }) => (
          <li key={opportunity.id}>
            <button
              type="button"
              aria-current={selected.includes(opportunity.id)}
              onClick={() => {
                editors.open({ editor: "opportunities" });
                selection.set([opportunity.id]);
              }}
            >
              <span className="muted">{number}</span>
              <span>{opportunity.title}</span>
              <small className="muted" title={messages.score}>
                {score === null ? messages.notAvailable : numberText(score, 1)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
