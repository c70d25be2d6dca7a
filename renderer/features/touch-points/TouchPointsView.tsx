import { CircleDot, Plus, Table2 } from "lucide-react";
import { useMemo } from "react";
import { useMeasureScope } from "../../platform/queries/use-measure-scope.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { gapText } from "./columns.tsx";
import { messages } from "./messages.ts";
import { registerCrossings } from "./register-crossings.ts";
import { openCrossings, touchPointRows } from "./rows.ts";
import "./touch-points.css";

/** The touch points with their gaps; pressing one opens the register at it. */
export function TouchPointsView({ session }: ViewProps) {
  const { commands, editors, selection } = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const [scope] = useMeasureScope(session);
  const { card } = useScorecard(session, scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => touchPointRows(session.model, card), [session, revision, card]);
  const add = () => void commands.run("touchpoint.register.add");
  const open = () => editors.open({ editor: "touch-points" });
  if (rows.length === 0) return <NoTouchPoints session={session} onOpen={open} />;
  return (
    <div className="touch-points-view">
      <ViewActions>
        <IconButton icon={Table2} label={messages.sideSummary} onClick={open} />
        <IconButton icon={Plus} label={messages.add} disabled={session.readOnly} onClick={add} />
      </ViewActions>
      <ul>
        {rows.map((row) => (
          <li key={row.touchPoint.id}>
            <button
              type="button"
              aria-current={selected.includes(row.touchPoint.id)}
              onClick={() => {
                open();
                selection.set([row.touchPoint.id]);
              }}
            >
              <span className="muted">{row.number}</span>
              <span>{row.touchPoint.name}</span>
              <small className="muted">{gapText(row)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the maps cross is looked for only while there is nothing else to show. */
function NoTouchPoints({ session, onOpen }: ViewProps & { onOpen: () => void }) {
  const { selection } = useServices();
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const crossings = useMemo(() => openCrossings(session.model), [session, revision]);
  return (
    <EmptyState
      small
      icon={CircleDot}
      title={messages.empty}
      text={crossings.length > 0 ? messages.emptyCrossings(crossings.length) : messages.emptyText}
    >
      {crossings.length > 0 && (
        <Button
          kind="primary"
          disabled={session.readOnly}
          onClick={() => {
            onOpen();
            registerCrossings(session, selection, crossings);
          }}
        >
          {messages.registerAll(crossings.length)}
        </Button>
      )}
      <Button onClick={onOpen}>{messages.sideSummary}</Button>
    </EmptyState>
  );
}
