import type { Id } from "@shared/base/ids.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { Plus, Trash2 } from "lucide-react";
import { type CSSProperties, type ReactNode, useMemo } from "react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

/** Rows before a list scrolls in itself. */
const SHOWN = 10;

interface Words {
  readonly title: string;
  readonly add: string;
  readonly ask: string;
  readonly label: string;
  readonly confirm: string;
  /** What to know before the first cell is filled in. */
  readonly how?: string;
  readonly empty: string;
  readonly emptyText: string;
}

interface PlanGridProps<Row extends { readonly id: Id }> {
  session: EngagementSession;
  words: Words;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  /** The record that was asked for by its name; null where it is added by other means. */
  add: ((name: string) => Id) | null;
  /** What else adds to it. */
  actions?: ReactNode;
  /** Null where the rows are not its own. */
  remove: ((id: Id) => void) | null;
  /** Writes one cell within a change that can be undone; throws what is wrong with it in words. */
  write(draft: Draft, id: Id, columnId: string, text: string): void;
}

const idOf = ({ id }: { readonly id: Id }) => id;

/** One table of the plan: its rows are records, added by name, edited in place. */
export function PlanGrid<Row extends { readonly id: Id }>(props: PlanGridProps<Row>) {
  const { session, words, rows, columns, add, actions, remove, write } = props;
  const { dialogs, selection } = useServices();
  const selected = useSelection();
  const marks = useRowProblems<Row>(idOf);
  // All of them: words of one line and of two stand at the same height then.
  const wrapping = useMemo(() => columns.map((column) => ({ ...column, wraps: true })), [columns]);
  const chosen = rows.find(({ id }) => selected.includes(id));
  const select = (id: Id) => selection.set([id], "rollout");
  const ask = async () => {
    const name = await dialogs.ask({ title: words.ask, label: words.label, confirm: words.confirm });
    if (add && name !== null && name.trim() !== "") select(add(name.trim()));
  };
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) write(draft, rowId, columnId, text);
    });
  };
  const addButton = (
    <>
      {actions}
      {add && (
        <Button icon={Plus} disabled={session.readOnly} onClick={() => void ask()}>
          {words.add}
        </Button>
      )}
    </>
  );
  return (
    <section className="rollout-part" aria-label={words.title}>
      <header className="rollout-head">
        <h2>{words.title}</h2>
        <span className="spring" />
        {chosen && remove && (
          <Button kind="quiet" icon={Trash2} disabled={session.readOnly} onClick={() => remove(chosen.id)}>
            {messages.delete}
          </Button>
        )}
        {rows.length > 0 && addButton}
      </header>
      {rows.length === 0 ? (
        <EmptyState small title={words.empty} text={words.emptyText}>
          {addButton}
        </EmptyState>
      ) : (
        <>
          {words.how && <p className="muted">{words.how}</p>}
          <div className="rollout-grid" style={{ "--rows": Math.min(rows.length, SHOWN) } as CSSProperties}>
            <DataGrid
              label={words.title}
              rows={rows}
              columns={wrapping}
              rowId={idOf}
              marks={marks}
              selectedId={chosen?.id ?? null}
              onSelect={select}
              twoLines
              {...(!session.readOnly && { onEdit: edit, ...(remove && { onDelete: remove }) })}
            />
          </div>
        </>
      )}
    </section>
  );
}
