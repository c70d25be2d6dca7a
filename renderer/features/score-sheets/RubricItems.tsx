import { newId } from "@shared/base/ids.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { updateRubric } from "@shared/domain/scoring/commands/update-rubric.ts";
import { isScored } from "@shared/domain/scoring/observers.ts";
import type { RubricItem } from "@shared/domain/scoring/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { AnchorFields } from "./AnchorFields.tsx";
import { anchorsText, itemPatch, moved } from "./rubric-cells.ts";
import { rubricMessages as messages } from "./rubric-messages.ts";
import type { RubricPartProps } from "./rubric-part.ts";

interface ItemRow {
  readonly item: RubricItem;
  readonly number: number;
}

const { itemColumns: titles, labels } = messages;
const weightText = (weight: number) => numberText(weight, Number.isInteger(weight) ? 0 : 2);

const COLUMNS: readonly GridColumn<ItemRow>[] = [
  {
    id: "number",
    title: titles.number,
    width: 44,
    align: "end",
    value: (row) => String(row.number),
    sortBy: (row) => row.number,
  },
  { id: "name", title: titles.name, width: 232, editable: true, value: ({ item }) => item.name },
  {
    id: "description",
    title: titles.description,
    width: "grow",
    editable: true,
    value: ({ item }) => item.description,
  },
  {
    id: "weight",
    title: titles.weight,
    width: 72,
    align: "end",
    editable: true,
    value: ({ item }) => weightText(item.weight),
    sortBy: ({ item }) => item.weight,
  },
  {
    id: "anchors",
    title: titles.anchors,
    width: "grow",
    editable: true,
    value: ({ item }) => anchorsText(item.anchors),
  },
];

/** The items as a grid, and the words for the scores of the chosen one. */
export function RubricItems({ session, rubric, change }: RubricPartProps) {
  const { dialogs } = useServices();
  const [selectedId, setSelectedId] = useState<string | null>(rubric.items[0]?.id ?? null);
  const { items } = rubric;
  const index = items.findIndex((item) => item.id === selectedId);
  const selected = items[index];
  const edit = (edits: readonly GridEdit[]) => {
    const patched = items.map((item) => {
      const own = edits.filter(({ rowId }) => rowId === item.id);
      return Object.assign({ ...item }, ...own.map((one) => itemPatch(one.columnId, one.text, rubric)));
    });
    session.commit({ label: labels.edit(edits.length) }, (draft) =>
      runIn(draft, updateRubric, { id: rubric.id, items: patched }),
    );
  };
  const add = () => {
    const item = { id: newId(), name: messages.newItem, description: "", weight: 1, anchors: [] };
    if (change({ items: items.toSpliced(index < 0 ? items.length : index + 1, 0, item) }, labels.add))
      setSelectedId(item.id);
  };
  const remove = async (id: string) => {
    const item = items.find((entry) => entry.id === id);
    if (!item) return;
    const scores = session.model
      .by("scoreSheet", "rubricId", rubric.id)
      .flatMap((sheet) => session.model.by("score", "sheetId", sheet.id))
      .filter((score) => score.itemId === id && isScored(score)).length;
    const question = {
      title: messages.removeTitle(item.name),
      text: messages.removeText(scores),
      confirm: messages.removeItem,
      danger: true,
    };
    if (scores > 0 && !(await dialogs.confirm(question))) return;
    const place = items.indexOf(item);
    setSelectedId(items[place + 1]?.id ?? items[place - 1]?.id ?? null);
    change({ items: items.filter((entry) => entry.id !== id) }, labels.remove(item.name));
  };
  const move = (by: number) => {
    if (selected) change({ items: [...moved(items, index, by)] }, labels.move(selected.name));
  };
  const keys = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || by === 0 || locked) return;
    event.preventDefault();
    event.stopPropagation();
    move(by);
  };
  const locked = session.readOnly || !selected;
  return (
    <section className="rubric-items" aria-label={messages.items}>
      <header className="rubric-bar">
        <h2>{messages.items}</h2>
        <span className="muted">{messages.weightHint}</span>
        <span className="spring" />
        <IconButton
          icon={ArrowUp}
          label={messages.up}
          shortcut="Alt+↑"
          disabled={locked || index === 0}
          onClick={() => move(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={messages.down}
          shortcut="Alt+↓"
          disabled={locked || index === items.length - 1}
          onClick={() => move(1)}
        />
        <IconButton
          icon={Trash2}
          label={messages.removeItem}
          disabled={locked}
          onClick={() => selected && void remove(selected.id)}
        />
        <Button kind="primary" icon={Plus} disabled={session.readOnly} onClick={add}>
          {messages.addItem}
        </Button>
      </header>
      <div className="rubric-grid" onKeyDownCapture={keys}>
        <DataGrid
          label={messages.items}
          rows={items.map((item, place) => ({ item, number: place + 1 }))}
          columns={COLUMNS}
          rowId={(row) => row.item.id}
          selectedId={selectedId}
          onSelect={setSelectedId}
          rowHeight={TWO_LINES}
          empty={<EmptyState small title={messages.noItems} text={messages.noItemsText} />}
          {...(!session.readOnly && { onEdit: edit, onDelete: (id: string) => void remove(id) })}
        />
      </div>
      {selected && <AnchorFields session={session} rubric={rubric} item={selected} change={change} />}
    </section>
  );
}
