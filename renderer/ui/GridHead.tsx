// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtual list, a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells, one at a time
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
import { ArrowDown, ArrowUp } from "lucide-react";
import type { GridColumn, GridPlace, GridSort } from "./grid-model.ts";
import { staysMark } from "./grid-places.ts";

interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  /** The places of the columns that are drawn. */
  drawn: readonly number[];
  template: string;
  /** How far from the left edge each of the first columns stays. */
  staying: readonly number[];
  hasMarks: boolean;
  held: GridPlace;
  sort: GridSort | null;
  onPress(column: GridColumn<Row>, index: number): void;
}

/** The head row: what each column is, and which one the rows are sorted by. */
export function GridHead<Row>({
  columns,
  drawn,
  template,
  staying,
  held,
  sort,
  ...props
}: GridHeadProps<Row>) {
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="grid-row grid-head"
      style={{ gridTemplateColumns: template }}
    >
      {drawn.map((index) => {
        const column = columns[index];
        if (!column) return null;
        const sorted = sort?.columnId === column.id ? sort : null;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-description={column.hint}
            aria-sort={sortWord(sorted)}
            tabIndex={held.row === -1 && held.column === index ? 0 : -1}
            data-cell={`-1:${index}`}
            data-align={column.align}
            data-stays={staysMark(staying, index)}
            data-gutter={(props.hasMarks && index === 0) || undefined}
            className="grid-cell"
            style={{ gridColumn: index + 1, left: staying[index] }}
            onClick={() => props.onPress(column, index)}
          >
            <span className="grid-text" title={column.hint ?? column.title}>
              {column.title}
              {column.below && column.below.title !== "" && <small>{column.below.title}</small>}
            </span>
            {sorted &&
              (sorted.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
          </div>
        );
      })}
    </div>
  );
}

const sortWord = (sorted: GridSort | null): "descending" | "ascending" | "none" =>
  sorted ? (sorted.descending ? "descending" : "ascending") : "none";
