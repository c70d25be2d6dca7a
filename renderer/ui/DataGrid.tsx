// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtual list, a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells, one at a time
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { GridCell } from "./GridCell.tsx";
import {
  besideInRows,
  cellsOf,
  fittedColumns,
  type GridColumn,
  type GridEdit,
  type GridPlace,
  type GridSort,
  type HeldCell,
  heldColumn,
  heldRow,
  nextSort,
  pasteEdits,
  readCells,
  sortRows,
  stayingAt,
  widenedColumns,
  withGutter,
  writeCells,
} from "./grid-model.ts";
import { messages } from "./messages.ts";
import { refusing, useTelling } from "./refusal.ts";
import type { SignMark } from "./SignButton.tsx";
import { useClipboard } from "./use-clipboard.ts";
import { useColumnsInView } from "./use-columns-in-view.ts";
import { useGridScale } from "./use-grid-scale.ts";
import { useSideEdges } from "./use-side-edges.ts";
import "./data-grid.css";

export interface RowMarks<Row> {
  of(row: Row): SignMark | undefined;
  onOpen(id: string): void;
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
  /** 28 or 36; without, as high as what stands in a cell. */
  rowHeight?: number;
  /** The rows keep the order that they come in: they stand below heads of groups. */
  fixedOrder?: boolean;
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

const PAGE = 12;
/** Of a row, and of the head: with one line in a cell, and with two. */
const HEIGHTS = { one: { row: 28, head: 28 }, two: { row: 36, head: 40 } };
/** Rows drawn above and below those in view: with a low table still more than a page. */
const OVERSCAN = 6;

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
  const lines = columns.some(({ below }) => below) ? "two" : "one";
  const rowHeight = Math.round((props.rowHeight ?? HEIGHTS[lines].row) * scale.height);
  const [sort, setSort] = useState<GridSort | null>(null);
  const [editing, setEditing] = useState<Editing<Row> | null>(null);
  const sortedBy = props.fixedOrder ? null : sort;
  const sorted = useMemo(() => sortRows(props.rows, columns, sortedBy), [props.rows, columns, sortedBy]);
  const sortBy = (columnId: string) => props.fixedOrder || setSort(nextSort(sort, columnId));
  const rows = editing ? inOrderOf(editing.rows, props.rows, rowId) : sorted;
  const [focus, setFocus] = useState<HeldCell>({
    rowId: null,
    row: props.rows.length > 0 ? 0 : -1,
    columnId: null,
    column: 0,
  });
  const [anchor, setAnchor] = useState<HeldCell | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  /** Escape was pressed: the next Tab leaves the grid. */
  const leaves = useRef(false);
  const tabHint = useId();
  /** What was gone to in here is in view already. */
  const chosenHere = useRef<string | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const placeOf = (cell: HeldCell): GridPlace => ({
    row: heldRow(cell, rows, rowId),
    column: heldColumn(cell, columns),
  });
  const cellAt = (place: GridPlace): HeldCell => ({
    rowId: idAt(rows, place.row, rowId),
    columnId: columns[place.column]?.id ?? null,
    ...place,
  });
  const held = placeOf(focus);
  const heldId = idAt(rows, held.row, rowId);
  const editingRow = editing ? rows.findIndex((row) => rowId(row) === editing.rowId) : -1;
  const editingColumn = editing ? columns.findIndex(({ id }) => id === editing.columnId) : -1;
  // What was typed is kept as its field goes.
  if (editing && editingColumn < 0) setEditing(null);
  // What is chosen elsewhere (in a side bar, a chart, by a new record) is the row that keys and presses mean here.
  if ((selectedId ?? null) !== followed) {
    const row = selectedId == null ? -1 : rows.findIndex((entry) => rowId(entry) === selectedId);
    if (selectedId == null || row >= 0) setFollowed(selectedId ?? null);
    if (selectedId != null && row >= 0 && heldId !== selectedId) {
      setFocus(cellAt({ row, column: held.column }));
      setAnchor(null);
    }
  }
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor: useWith(editingRow >= 0 ? editingRow : held.row),
    // The head stands before the rows: without it the last row asked for would lie below the edge.
    scrollPaddingEnd: HEIGHTS[lines].head,
  });
  const template = columns
    .map((column) =>
      column.width === "grow" ? "minmax(var(--grid-least, 120px), 1fr)" : `${column.width}px`,
    )
    .join(" ");
  const staying = stayingAt(columns);
  const range = spanOf(held, anchor && placeOf(anchor));
  const drawn = useColumnsInView(columns, scroller, held.column);

  const placedHeight = useRef(rowHeight);
  useEffect(() => {
    if (placedHeight.current === rowHeight) return;
    placedHeight.current = rowHeight;
    virtual.measure();
  }, [rowHeight, virtual]);

  const followedRow = followed !== null && followed === heldId ? held.row : -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is chosen, wherever it is sorted to
  useEffect(() => {
    const isInView = followed === chosenHere.current;
    chosenHere.current = null;
    if (followedRow < 0 || isInView) return;
    virtual.scrollToIndex(followedRow);
    if (scroller.current?.contains(document.activeElement)) wantsFocus.current = true;
  }, [followed]);

  useEffect(() => {
    if (!wantsFocus.current || editing) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${held.row}:${held.column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    // The focus alone leaves a cell half behind the columns that stay.
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const go = (place: GridPlace, extend = false) => {
    const next = {
      row: Math.max(-1, Math.min(rows.length - 1, place.row)),
      column: Math.max(0, Math.min(columns.length - 1, place.column)),
    };
    const cell = cellAt(next);
    const id = cell.rowId;
    setAnchor(extend && next.row >= 0 ? (anchor ?? cellAt(held)) : null);
    setFocus(cell);
    chosenHere.current = id;
    wantsFocus.current = true;
    if (next.row >= 0) virtual.scrollToIndex(next.row);
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
    wantsFocus.current = true;
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

  const keys = (event: KeyboardEvent) => {
    if (editing) return;
    const mod = event.ctrlKey || event.metaKey;
    const moves: Record<string, GridPlace> = {
      ArrowUp: { row: held.row - 1, column: held.column },
      ArrowDown: { row: held.row + 1, column: held.column },
      ArrowLeft: { row: held.row, column: held.column - 1 },
      ArrowRight: { row: held.row, column: held.column + 1 },
      PageUp: { row: Math.max(0, held.row - PAGE), column: held.column },
      PageDown: { row: held.row + PAGE, column: held.column },
      Home: { row: mod ? 0 : held.row, column: 0 },
      End: { row: mod ? rows.length - 1 : held.row, column: columns.length - 1 },
    };
    const walks = event.key === "Tab" && onEdit && !leaves.current && !mod && !event.altKey;
    const beside = walks ? tabbed(held, event.shiftKey) : null;
    const move = moves[event.key];
    const column = columns[held.column];
    const leaving =
      event.key === "Escape" && onEdit !== undefined && held.row >= 0 && !anchor && !leaves.current;
    if (event.key !== "Shift" && event.key !== "Tab") leaves.current = leaving;
    // A first column that stays is in view already, the others beside it are not.
    if (event.key === "Home") scroller.current?.scrollTo({ left: 0 });
    // A last column that is wider than its room shows its end.
    if (event.key === "End") scroller.current?.scrollTo({ left: scroller.current.scrollWidth });
    if (beside) go(beside);
    else if (move) go(move, event.shiftKey);
    else if (held.row < 0 && (event.key === "Enter" || event.key === " ") && column) {
      sortBy(column.id);
    } else if (event.key === "Enter" || event.key === "F2") startEdit(null);
    else if (event.key === "Delete" || event.key === "Backspace") clear();
    else if (event.key === "Escape" && anchor) setAnchor(null);
    else if (leaving) {
      // Nothing to do but to let the next Tab go.
    } else if (event.key.length === 1 && !mod && !event.altKey && held.row >= 0 && column?.editable)
      startEdit(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const copy = (event: ClipboardEvent) => {
    if (editing || held.row < 0) return;
    const cells = rows
      .slice(range.from.row, range.to.row + 1)
      .map((row) => cellsOf(row, columns.slice(range.from.column, range.to.column + 1)));
    event.clipboardData?.setData("text/plain", writeCells(cells));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    if (editing || held.row < 0 || !onEdit) return;
    const cells = readCells(event.clipboardData?.getData("text/plain") ?? "");
    const edits = pasteEdits(cells, range.from, range.to, rows, columns, rowId);
    if (edits.length > 0) telling(() => onEdit(edits));
    event.preventDefault();
  };
  useClipboard(scroller, { copy, paste });
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
          if (!event.currentTarget.contains(event.relatedTarget)) leaves.current = false;
        }}
      >
        <div className="grid-edges" aria-hidden />
        <div
          role="row"
          aria-rowindex={1}
          className="grid-row grid-head"
          style={{ gridTemplateColumns: template }}
        >
          {drawn.map((index) => {
            const column = columns[index];
            if (!column) return null;
            const sorted = sortedBy?.columnId === column.id ? sortedBy : null;
            return (
              <div
                key={column.id}
                role="columnheader"
                aria-colindex={index + 1}
                aria-description={column.hint}
                aria-sort={
                  props.fixedOrder
                    ? undefined
                    : sorted
                      ? sorted.descending
                        ? "descending"
                        : "ascending"
                      : "none"
                }
                tabIndex={held.row === -1 && held.column === index ? 0 : -1}
                data-cell={`-1:${index}`}
                data-align={column.align}
                data-stays={staysMark(staying, index)}
                data-gutter={(hasMarks && index === 0) || undefined}
                className="grid-cell"
                style={{ gridColumn: index + 1, left: staying[index] }}
                onClick={() => {
                  sortBy(column.id);
                  go({ row: -1, column: index });
                }}
              >
                <span className="grid-text" title={column.hint ?? column.title}>
                  {column.title}
                  {column.below && column.below.title !== "" && <small>{column.below.title}</small>}
                </span>
                {sorted &&
                  (sorted.descending ? (
                    <ArrowDown size={12} aria-hidden />
                  ) : (
                    <ArrowUp size={12} aria-hidden />
                  ))}
              </div>
            );
          })}
        </div>
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
                      inRange={anchor !== null && contains(range, item.index, index)}
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

const idAt = <Row,>(rows: readonly Row[], at: number, rowId: (row: Row) => string): string | null => {
  const row = rows[at];
  return row === undefined ? null : rowId(row);
};

/** The rows as they are now, each where it stood; one that is gone stays as it was. */
function inOrderOf<Row>(order: readonly Row[], rows: readonly Row[], rowId: (row: Row) => string): Row[] {
  const now = new Map(rows.map((row) => [rowId(row), row]));
  return order.map((row) => now.get(rowId(row)) ?? row);
}

/** The row that has the focus is drawn wherever it is: what leads back to it finds it. */
const useWith = (row: number) =>
  useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (row < 0 || drawn.includes(row)) return drawn;
      return [...drawn, row].sort((a, b) => a - b);
    },
    [row],
  );

/** The last of those that stay has the edge behind which the others go. */
const staysMark = (staying: readonly number[], index: number): "inner" | "last" | undefined =>
  index >= staying.length ? undefined : index === staying.length - 1 ? "last" : "inner";

/** How wide the columns that stay are: a cell that gets the focus comes out from behind them. */
function reach<Row>(columns: readonly GridColumn<Row>[], staying: readonly number[]): string | undefined {
  const width = columns[staying.length - 1]?.width;
  if (width === undefined) return undefined;
  const left = staying.at(-1) ?? 0;
  return width === "grow" ? `calc(${left}px + var(--grid-least, 120px))` : `${left + width}px`;
}

function spanOf(a: GridPlace, b: GridPlace | null): { from: GridPlace; to: GridPlace } {
  const other = b ?? a;
  return {
    from: { row: Math.min(a.row, other.row), column: Math.min(a.column, other.column) },
    to: { row: Math.max(a.row, other.row), column: Math.max(a.column, other.column) },
  };
}

const contains = (range: { from: GridPlace; to: GridPlace }, row: number, column: number): boolean =>
  row >= range.from.row && row <= range.to.row && column >= range.from.column && column <= range.to.column;
