// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtual list, a table cannot
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
// biome-ignore-all lint/a11y/noAutofocus: editing begins in the cell
import { useEffect, useState } from "react";
import { ChoiceEditor } from "./ChoiceEditor.tsx";
import type { GridColumn } from "./grid-model.ts";
import { useTelling } from "./refusal.ts";
import { SignButton, type SignMark } from "./SignButton.tsx";
import { SuggestingEditor } from "./SuggestingEditor.tsx";
import { useFieldTyping } from "./typing-commit.ts";
import { useFinish } from "./use-finish.ts";

interface GridCellProps<Row> {
  row: Row;
  column: GridColumn<Row>;
  rowIndex: number;
  columnIndex: number;
  /** The cell begins with the room for the sign of its row. */
  gutter: { readonly mark: SignMark | undefined; onOpen(): void } | undefined;
  focusable: boolean;
  inRange: boolean;
  /** It stays when the table is scrolled sideways, so far from the left edge. */
  stays: "inner" | "last" | undefined;
  left: number | undefined;
  /** Set while the cell is edited; start null = from its value. */
  editText: { readonly start: string | null } | null;
  onPress(extend: boolean): void;
  onEdit(): void;
  /** What is typed, while the cell is still edited and when it is done; throws what cannot be taken. */
  onKeep(text: string): void;
  onFinish(move: { row: number; column: number }): void;
}

export function GridCell<Row>(props: GridCellProps<Row>) {
  const { row, column, rowIndex, columnIndex, focusable, inRange, editText, gutter } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex + 1}
      aria-readonly={!column.editable}
      tabIndex={focusable ? 0 : -1}
      data-cell={`${rowIndex}:${columnIndex}`}
      data-align={column.align}
      data-range={inRange || undefined}
      data-editing={editText ? true : undefined}
      data-tone={column.tone?.(row)}
      data-opens={column.opens}
      data-stays={props.stays}
      data-gutter={gutter && true}
      aria-description={gutter?.mark?.note}
      className="grid-cell"
      // Not all columns are drawn.
      style={{ gridColumn: columnIndex + 1, left: props.left }}
      // Else the words between the two cells would be marked as text as well.
      onMouseDown={(event) => event.shiftKey && !editText && event.preventDefault()}
      onClick={(event) => !editText && props.onPress(event.shiftKey)}
      onDoubleClick={() => !editText && props.onEdit()}
    >
      {gutter?.mark && !editText && (
        <SignButton className="grid-sign" mark={gutter.mark} size={14} onOpen={gutter.onOpen} />
      )}
      {editText ? (
        <CellEditor
          column={column}
          value={column.value(row)}
          start={editText.start}
          onKeep={props.onKeep}
          onFinish={props.onFinish}
        />
      ) : (
        (column.render?.(row) ?? (
          <span className="grid-text" data-wraps={column.wraps} data-two={column.below && true}>
            {labelOf(column, row)}
            {column.below && <small>{column.below.value(row)}</small>}
          </span>
        ))
      )}
    </div>
  );
}

function labelOf<Row>(column: GridColumn<Row>, row: Row): string {
  const value = column.value(row);
  return column.choices?.find((choice) => choice.value === value)?.label ?? value;
}

interface CellEditorProps<Row> {
  column: GridColumn<Row>;
  value: string;
  start: string | null;
  onKeep(text: string): void;
  onFinish(move: { row: number; column: number }): void;
}

const STAY = { row: 0, column: 0 };

/** Leaving the cell keeps the text or tells why not, and a rest keeps what can be kept; a cleared cell waits until it is left. */
function CellEditor<Row>({ column, value, start, onKeep, onFinish }: CellEditorProps<Row>) {
  const { choices, suggest, title } = column;
  const [text, setText] = useState(start ?? value);
  const typing = useFieldTyping(value, onKeep);
  const telling = useTelling();
  const { finish, keys } = useFinish(text, (result, move) => {
    telling(() => (result === null ? typing.cancel() : typing.end(result)));
    onFinish(move);
  });
  // The letter that began it is typed as well; in a list it only looks for a choice.
  const begun = choices || suggest ? null : start;
  useEffect(() => {
    if (begun !== null) typing.begin(begun);
  }, [begun, typing]);
  if (choices)
    return (
      <ChoiceEditor
        label={title}
        choices={choices}
        value={value}
        start={start}
        onChosen={(chosen) => typing.typed(chosen)}
        onFinish={finish}
      />
    );
  if (suggest)
    return <SuggestingEditor label={title} suggest={suggest} value={value} start={start} onFinish={finish} />;
  return (
    <input
      className="grid-input"
      aria-label={title}
      autoFocus
      onKeyDown={keys}
      onBlur={() => finish(text, STAY)}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        typing.typed(event.target.value, event.target.value.trim() !== "");
      }}
      onFocus={(event) => start === null && event.target.select()}
    />
  );
}
