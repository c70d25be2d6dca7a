// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtual list, a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells, one at a time
import { type CSSProperties, type ReactNode, useId, useMemo, useRef, useState } from "react";
import { GridCell } from "./GridCell.tsx";
import { GridHead } from "./GridHead.tsx";
import {
  besideInRows,
  fittedColumns,
  type GridColumn,
  type GridEdit,
  type GridPlace,
  type GridSort,
  nextSort,
  pasteEdits,
  sortRows,
  stayingAt,
  widenedColumns,
  withGutter,
} from "./grid-model.ts";
import { contains, inOrderOf, reach, staysMark, templateOf } from "./grid-places.ts";
import { messages } from "./messages.ts";
import { refusing, useTelling } from "./refusal.ts";
import type { SignMark } from "./SignButton.tsx";
import { useCellFocus } from "./use-cell-focus.ts";
import { useColumnsInView } from "./use-columns-in-view.ts";
import { useDrawnRows } from "./use-drawn-rows.ts";
import { useGridClipboard } from "./use-grid-clipboard.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { scaledHeight, TWO_LINES, useGridScale } from "./use-grid-scale.ts";
import { useSideEdges } from "./use-side-edges.ts";
import { useWantedCell } from "./use-wanted-cell.ts";
import "./data-grid.css";

export interface RowMarks<Row> {
  of(row: Row): SignMark | undefined;
  onOpen(id: string): void;
}

export interface GridOrder {
  readonly sort: GridSort | null;
  onSort(sort: GridSort | null): void;
}

interface DataGridProps<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  rowId(row: Row): string;
  selectedId?: string | null;
  onSelect?(id: string): void;
  /**
   * All cells of one act (a typed cell, a paste, a clearing), to be one undo step. Throws in words what cannot be
   * taken: that is told when the act is done, not at a rest in the middle of a word.
   */
  onEdit?(edits: readonly GridEdit[]): void;
  /** Enter or double click on a cell that is not edited. */
  onOpen?(id: string, columnId: string): void;
  /** Delete on a row head or on a cell that is not edited. */
  onDelete?(id: string): void;
  /** A right click on a row, or the menu key in it, which is selected by it. */
  onMenu?(id: string, at: { x: number; y: number }): void;
  /** Words that wrap go on in a second line, in the head as well; so they do where a value stands below another. */
  twoLines?: boolean;
  /** 28 or TWO_LINES; without, as high as what stands in a cell. */
  rowHeight?: number;
  /** The rows come in order: they stand below heads of groups. A press of a head asks for another one. */
  order?: GridOrder;
  /** A sign at the beginning of a row, such as that something is wrong with it; a press of it leads there. */
  marks?: RowMarks<Row> | undefined;
  /** Shown below the head when there is no row. */
  empty?: ReactNode;
}

interface Editing<Row> {
  readonly rowId: string;
  /** In the order of the beginning: what is kept in the middle of a word moves no row away under the hands. */
  readonly rows: readonly Row[];
  /** By name: what is typed may bring other columns. */
  readonly columnId: string;
  /** The text to start from; null = what the cell holds. */
  readonly text: string | null;
}

/** Of a row, and of the head: with one line in a cell, and with two. */
const HEIGHTS = { one: { row: 28, head: 28 }, two: { row: TWO_LINES, head: 40 } };
/** A table of real cells: read and edited by keyboard, copied from and pasted into like a spreadsheet. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rowId, selectedId, onEdit } = props;
  const scale = useGridScale();
  const telling = useTelling();
  const hasMarks = props.marks !== undefined;
  const columns = useMemo(
    () => withGutter(widenedColumns(fittedColumns(props.columns, props.rows), scale.width), hasMarks),
    [props.columns, props.rows, scale.width, hasMarks],
  );
  const lines = props.twoLines || columns.some(({ below }) => below) ? "two" : "one";
  const rowHeight = scaledHeight(props.rowHeight ?? HEIGHTS[lines].row, scale);
  const [sort, setSort] = useState<GridSort | null>(null);
  const [editing, setEditing] = useState<Editing<Row> | null>(null);
  const { order } = props;
  const isInOrder = order !== undefined;
  const sorted = useMemo(
    () => (isInOrder ? props.rows : sortRows(props.rows, columns, sort)),
    [props.rows, columns, sort, isInOrder],
  );
  const sortBy = (columnId: string) =>
    order ? order.onSort(nextSort(order.sort, columnId)) : setSort(nextSort(sort, columnId));
  const rows = editing ? inOrderOf(editing.rows, props.rows, rowId) : sorted;
  const scroller = useRef<HTMLDivElement>(null);
  const tabHint = useId();
  const focus = useGridFocus({ rows, columns, rowId, selectedId: selectedId ?? null });
  const { held, heldId, range } = focus;
  const editingRow = editing ? rows.findIndex((row) => rowId(row) === editing.rowId) : -1;
  const editingColumn = editing ? columns.findIndex(({ id }) => id === editing.columnId) : -1;
  // What was typed is kept as its field goes.
  if (editing && editingColumn < 0) setEditing(null);
  const virtual = useDrawnRows({
    count: rows.length,
    scroller,
    rowHeight,
    headHeight: HEIGHTS[lines].head,
    always: editingRow >= 0 ? editingRow : held.row,
  });
  const template = templateOf(columns);
  const staying = stayingAt(columns);
  const drawn = useColumnsInView(columns, scroller, held.column);

  const focused = useCellFocus({ scroller, virtual, focus, isEditing: editing !== null });

  const go = (place: GridPlace, extend = false) => {
    const { row, rowId: id } = focus.move(place, extend);
    focused.wantAt(id);
    if (row >= 0) virtual.scrollToIndex(row);
    if (id !== null && id !== (selectedId === undefined ? heldId : selectedId)) props.onSelect?.(id);
  };
  const tabbed = (place: GridPlace, back: boolean) =>
    besideInRows(place, back ? -1 : 1, rows.length, columns.length);
  const startEdit = (text: string | null) => {
    const row = rows[held.row];
    const column = columns[held.column];
    if (row === undefined || !column) return;
    if (column.editable && onEdit) setEditing({ rowId: rowId(row), rows, columnId: column.id, text });
    else if (text === null) props.onOpen?.(rowId(row), column.id);
  };
  const keepEdit = (text: string) => {
    if (!editing) return;
    const { rowId, columnId } = editing;
    refusing(() => onEdit?.([{ rowId, columnId, text }]));
  };
  const finishEdit = (move: { row: number; column: number }) => {
    setEditing(null);
    focused.want();
    if (editingRow < 0 || editingColumn < 0) return;
    const place = { row: editingRow, column: editingColumn };
    const beside = move.column === 0 ? null : tabbed(place, move.column < 0);
    if (beside) go(beside);
    else if (move.row !== 0) go({ row: place.row + move.row, column: place.column });
  };
  const clear = () => {
    const edits = pasteEdits([[""]], range.from, range.to, rows, columns, rowId);
    const row = rows[held.row];
    if (edits.length > 0) telling(() => onEdit?.(edits));
    else if (row !== undefined) props.onDelete?.(rowId(row));
  };

  const { keys, stay } = useGridKeys({
    scroller,
    held,
    count: rows.length,
    columns,
    isEditing: editing !== null,
    isEdited: onEdit !== undefined,
    hasRange: focus.hasRange,
    dropRange: focus.dropRange,
    go,
    tabbed,
    sortBy,
    startEdit,
    clear,
  });
  useGridClipboard({
    scroller,
    rows,
    columns,
    rowId,
    range,
    isIdle: editing !== null || held.row < 0,
    onEdit,
  });
  useWantedCell({ scroller, rows, columns, rowId, held, go });
  useSideEdges(scroller);
  const stays = reach(columns, staying);

  return (
    <div
      className="grid-scroll"
      ref={scroller}
      style={{ scrollPaddingLeft: stays, "--grid-stays": stays ?? "0px" } as CSSProperties}
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className="grid"
        data-lines={lines}
        aria-describedby={onEdit && tabHint}
        onKeyDown={keys}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) stay();
        }}
      >
        <div className="grid-edges" aria-hidden />
        <GridHead
          columns={columns}
          drawn={drawn}
          template={template}
          staying={staying}
          hasMarks={hasMarks}
          held={held}
          sort={order ? order.sort : sort}
          onPress={(column, index) => {
            sortBy(column.id);
            go({ row: -1, column: index });
          }}
        />
        <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const id = rowId(row);
            return (
              <div
                key={id}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={id === selectedId}
                className="grid-row"
                onContextMenu={(event) => {
                  if (!props.onMenu || editing) return;
                  event.preventDefault();
                  go({ row: item.index, column: Math.max(0, held.column) });
                  props.onMenu(id, { x: event.clientX, y: event.clientY });
                }}
                style={{
                  gridTemplateColumns: template,
                  height: rowHeight,
                  transform: `translateY(${item.start}px)`,
                }}
              >
                {drawn.map((index) => {
                  const column = columns[index];
                  if (!column) return null;
                  const here = held.row === item.index && held.column === index;
                  const edited = editing !== null && editingRow === item.index && editingColumn === index;
                  return (
                    <GridCell
                      key={column.id}
                      row={row}
                      column={column}
                      rowIndex={item.index}
                      columnIndex={index}
                      stays={staysMark(staying, index)}
                      left={staying[index]}
                      gutter={
                        props.marks && index === 0
                          ? { mark: props.marks.of(row), onOpen: () => props.marks?.onOpen(id) }
                          : undefined
                      }
                      focusable={here}
                      inRange={focus.hasRange && contains(range, item.index, index)}
                      editText={edited ? { start: editing.text } : null}
                      onPress={(extend) => {
                        go({ row: item.index, column: index }, extend);
                        if (column.opens && !extend) props.onOpen?.(id, column.id);
                      }}
                      onEdit={() => startEdit(null)}
                      onKeep={keepEdit}
                      onFinish={finishEdit}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
      {onEdit && (
        <span id={tabHint} hidden>
          {messages.tabLeaves}
        </span>
      )}
      {rows.length === 0 && props.empty}
    </div>
  );
}
