import type { Id } from "@shared/base/ids.ts";
import { type RebaseDecision, rebaseBlueprint } from "@shared/domain/redesign/commands/rebase-blueprint.ts";
import { type Conflict, hasKnownBase } from "@shared/domain/redesign/rebase/incoming.ts";
import { incomingChanges } from "@shared/domain/redesign/rebase/incoming-changes.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { GitCompareArrows, GitMerge } from "lucide-react";
import { useMemo, useState } from "react";
import { useRevision } from "../../../platform/react/use-revision.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { showWithUndo, withEntry } from "../../../platform/services/undo-notice.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ConflictCard } from "./ConflictCard.tsx";
import { IncomingList } from "./IncomingList.tsx";
import { messages } from "./messages.ts";
import "../redesign.css";
import "./rebase.css";

type Take = RebaseDecision["take"];

/** What the as-is became since a to-be was branched: what is taken over, and what has to be decided before. */
export function RebaseEditor({ input, session }: EditorProps) {
  const { editors, notices } = useServices();
  const revision = useRevision(session);
  const [takes, setTakes] = useState<ReadonlyMap<string, Take>>(new Map());
  const toBeId: Id = input.recordId ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const read = useMemo(() => {
    const { model } = session;
    const toBe = model.get("blueprint", toBeId);
    const asIs = model.get("blueprint", toBe?.branchedFromId);
    if (!toBe || !asIs) return null;
    const engagement = model.get("engagement", session.engagementId);
    const levels = incomingChanges(model, toBeId);
    const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
    return { toBe, asIs, levels, format, isKnown: hasKnownBase(model, toBe) };
  }, [session, revision, toBeId]);
  if (!read) return <EmptyState title={messages.gone} />;
  const { toBe, asIs, levels, format, isKnown } = read;
  const conflicts = levels.flatMap(({ level }) => level.conflicts);
  const count = levels.reduce(
    (sum, { changes, level }) =>
      sum + changes.filter(({ consequence }) => !consequence).length + level.insides.length,
    0,
  );
  const isMoved = levels.some(({ level }) => level.moved.length > 0);
  const compare = () => editors.open({ editor: "compare", recordId: asIs.id, otherId: toBeId });
  const comparing = (
    <Button icon={GitCompareArrows} onClick={compare}>
      {messages.openComparison}
    </Button>
  );
  if (conflicts.length + count === 0 && !isMoved) {
    const text = isKnown ? messages.upToDateText(toBe.name) : messages.unknownText(toBe.name);
    return (
      <EmptyState icon={GitMerge} title={messages.upToDate} text={text}>
        {comparing}
      </EmptyState>
    );
  }
  const decided = conflicts.filter((conflict) => takes.has(keyOf(conflict))).length;
  const decide = (chosen: readonly Conflict[], take: Take) =>
    setTakes(new Map([...takes, ...chosen.map((conflict) => [keyOf(conflict), take] as const)]));
  const apply = () => {
    const decisions = conflicts.flatMap((conflict): RebaseDecision | readonly never[] => {
      const take = takes.get(keyOf(conflict));
      return take === undefined ? [] : { originId: conflict.originId, field: conflict.field, take };
    });
    const { entry } = withEntry(session, () => session.run(rebaseBlueprint, { toBeId, decisions }));
    setTakes(new Map());
    showWithUndo(session, notices, entry, { kind: "done", text: messages.done(toBe.name) });
  };
  return (
    <div className="rebase">
      <div className="rebase-body">
        <p className="rebase-intro">
          {messages.intro(toBe.name)} {!isKnown && messages.unknown}
        </p>
        {conflicts.length > 0 && (
          <section aria-label={messages.conflicts(conflicts.length)}>
            <header className="rebase-head">
              <h2>{messages.conflicts(conflicts.length)}</h2>
              <span className="muted">{messages.conflictsText}</span>
              {conflicts.length > 1 && !session.readOnly && (
                <>
                  <Button onClick={() => decide(conflicts, "to-be")}>{messages.keepAll}</Button>
                  <Button onClick={() => decide(conflicts, "today")}>{messages.takeAll}</Button>
                </>
              )}
            </header>
            {conflicts.map((conflict) => (
              <ConflictCard
                key={keyOf(conflict)}
                model={session.model}
                conflict={conflict}
                format={format}
                take={takes.get(keyOf(conflict))}
                disabled={session.readOnly}
                onTake={(take) => decide([conflict], take)}
              />
            ))}
          </section>
        )}
        {(count > 0 || isMoved) && (
          <section aria-label={messages.incoming(count)}>
            <header className="rebase-head">
              <h2>{messages.incoming(count)}</h2>
            </header>
            <IncomingList model={session.model} levels={levels} format={format} />
          </section>
        )}
      </div>
      <footer className="rebase-foot">
        <span role="status">{messages.preview(count, decided, conflicts.length)}</span>
        <span className="spring" />
        {comparing}
        <Button
          kind="primary"
          icon={GitMerge}
          disabled={session.readOnly || decided < conflicts.length}
          onClick={apply}
        >
          {messages.apply}
        </Button>
      </footer>
    </div>
  );
}

/** What was decided of other values is to be decided again: either side may be edited while this is open. */
const keyOf = ({ originId, field, today, toBe, fields }: Conflict): string =>
  `${originId} ${field} ${JSON.stringify([today, toBe, fields])}`;
