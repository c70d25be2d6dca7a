import type { CauseRow } from "@shared/domain/cause/outline.ts";
import {
  ArrowDown,
  ArrowLeftToLine,
  ArrowRightToLine,
  ArrowUp,
  CornerDownRight,
  Plus,
  Trash2,
} from "lucide-react";
import { Fragment, type KeyboardEvent, useEffect, useRef } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { CauseLine } from "./CauseLine.tsx";
import { messages } from "./messages.ts";
import { NewCauseLine } from "./NewCauseLine.tsx";
import { type NewLine, type Outline, subtreeEnd } from "./use-outline.ts";

interface OutlineProps {
  session: EngagementSession;
  rows: readonly CauseRow[];
  outline: Outline;
}

/** The causes as lines, each below what it explains; every way to change them by keys and by buttons. */
export function CauseOutline({ session, rows, outline }: OutlineProps) {
  const list = useRef<HTMLDivElement>(null);
  const { selectedId, typed } = outline;
  const line = typed && "line" in typed ? typed.line : null;
  const editedId = typed && "id" in typed ? typed.id : null;
  const hadFocus = useRef(false);
  // When typing ends the keys go on at the chosen line.
  useEffect(() => {
    if (typed) hadFocus.current = true;
    else if (hadFocus.current) {
      hadFocus.current = false;
      list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    }
  }, [typed]);
  const to = (at: number) => {
    const row = rows[at];
    if (!row) return;
    outline.select(row.cause.id);
    list.current?.querySelectorAll<HTMLElement>("[role=treeitem]")[at]?.focus();
  };
  const keys = (event: KeyboardEvent, at: number) => {
    const row = rows[at];
    if (!row || event.target !== event.currentTarget) return;
    const { id } = row.cause;
    const moves = { ArrowUp: "up", ArrowDown: "down", ArrowRight: "deeper", ArrowLeft: "out" } as const;
    const move = moves[event.key as keyof typeof moves];
    if (event.altKey && move) outline.move(id, move);
    else if (event.key === "ArrowUp") to(at - 1);
    else if (event.key === "ArrowDown") to(at + 1);
    else if (event.key === "Home") to(0);
    else if (event.key === "End") to(rows.length - 1);
    else if (event.key === "Enter") event.ctrlKey || event.metaKey ? outline.why(id) : outline.next(id);
    else if (event.key === "F2") outline.edit(id);
    else if (event.key === "Delete") outline.remove(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const newLine = (depth: number) =>
    line && (
      <NewCauseLine
        key={`${line.parentCauseId} ${line.afterId} ${line.category}`}
        line={line}
        depth={depth}
        outline={outline}
      />
    );
  const before = line ? placeOf(rows, line) : -1;
  return (
    <section className="cause-outline" aria-label={messages.title}>
      <OutlineBar session={session} outline={outline} />
      <div ref={list} className="cause-list" role="tree" aria-label={messages.outline}>
        {rows.map((row, at) => (
          <Fragment key={row.cause.id}>
            {at === before && newLine(depthOf(rows, line))}
            <CauseLine
              row={row}
              ideas={session.model.countBy("idea", "causeIds", row.cause.id)}
              selected={row.cause.id === selectedId}
              tabStop={row.cause.id === (selectedId ?? rows[0]?.cause.id)}
              edited={row.cause.id === editedId}
              outline={outline}
              onKeys={(event) => keys(event, at)}
            />
          </Fragment>
        ))}
        {before >= rows.length && newLine(depthOf(rows, line))}
      </div>
      {rows.length === 0 && !line && (
        <div className="cause-none">
          <h3>{messages.noCauses}</h3>
          <p>{messages.noCausesText}</p>
          <Button kind="primary" disabled={session.readOnly} onClick={outline.first}>
            {messages.askWhy}
          </Button>
        </div>
      )}
      <p className="cause-keys muted">{messages.keys}</p>
    </section>
  );
}

/** Before which row a new line stands: behind the cause before it and all below that one. */
function placeOf(rows: readonly CauseRow[], { parentCauseId, afterId }: NewLine): number {
  const at = rows.findIndex(({ cause }) => cause.id === (afterId ?? parentCauseId));
  if (at < 0) return afterId === null && parentCauseId === null ? 0 : rows.length;
  return afterId === null ? at + 1 : subtreeEnd(rows, at);
}

const depthOf = (rows: readonly CauseRow[], line: NewLine | null): number => {
  const parent = rows.find(({ cause }) => cause.id === line?.parentCauseId);
  return parent ? parent.depth + 1 : 0;
};

function OutlineBar({ session, outline }: Pick<OutlineProps, "session" | "outline">) {
  const id = outline.selectedId;
  const disabled = session.readOnly || id === null;
  const on = (run: (id: string) => unknown) => () => id !== null && run(id);
  return (
    <div className="cause-bar">
      <Button
        icon={Plus}
        disabled={session.readOnly}
        onClick={() => (id === null ? outline.first() : outline.next(id))}
      >
        {messages.nextCause}
      </Button>
      <Button icon={CornerDownRight} disabled={disabled} onClick={on(outline.why)}>
        {messages.askWhy}
      </Button>
      <span className="spring" />
      <IconButton
        icon={ArrowLeftToLine}
        label={messages.out}
        disabled={disabled}
        onClick={on((chosen) => outline.move(chosen, "out"))}
      />
      <IconButton
        icon={ArrowRightToLine}
        label={messages.deeper}
        disabled={disabled}
        onClick={on((chosen) => outline.move(chosen, "deeper"))}
      />
      <IconButton
        icon={ArrowUp}
        label={messages.up}
        disabled={disabled}
        onClick={on((chosen) => outline.move(chosen, "up"))}
      />
      <IconButton
        icon={ArrowDown}
        label={messages.down}
        disabled={disabled}
        onClick={on((chosen) => outline.move(chosen, "down"))}
      />
      <IconButton icon={Trash2} label={messages.remove} disabled={disabled} onClick={on(outline.remove)} />
    </div>
  );
}
