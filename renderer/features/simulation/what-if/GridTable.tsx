import type { LevelCell } from "@shared/domain/simulation/picture/level-grid.ts";
import type { PlannedCell } from "@shared/simulation/experiment/design/factors.ts";
import type { GridView } from "./grid-view.ts";
import { messages } from "./messages.ts";

const { grid: words } = messages;
/** Heat of the best to the worst fifth. */
const HEAT = ["p1", "p05", "0", "n05", "n1"] as const;
const heatOf = (place: number | null): string | undefined =>
  place === null ? undefined : HEAT[Math.min(HEAT.length - 1, Math.max(0, Math.floor(place * HEAT.length)))];

interface GridTableProps {
  view: GridView;
  measure: string;
  onChoose(cell: PlannedCell): void;
}

/** A cell for each combination, with its figure and its interval; a press on one leads to the what-if. */
export function GridTable({ view: { grid, cellAt, nameOf }, measure, onChoose }: GridTableProps) {
  return grid.planes.map((plane, at) => (
    <div key={plane.name} className="simulation-scroll">
      <table className="design-grid">
        {plane.name !== "" && <caption>{plane.name}</caption>}
        <thead>
          {grid.columnFactor !== "" && (
            <tr>
              <td />
              <th scope="colgroup" colSpan={grid.columns.length}>
                {grid.columnFactor}
              </th>
            </tr>
          )}
          <tr>
            <th scope="col">{grid.rowFactor}</th>
            {grid.columns.map((column) => (
              <th key={column} scope="col" data-level>
                {column === "" ? measure : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, rowAt) => (
            <tr key={row}>
              <th scope="row" data-level>
                {row}
              </th>
              {grid.columns.map((column, columnAt) => {
                const cell = plane.cells[rowAt]?.[columnAt];
                const planned = cellAt(rowAt, columnAt, at);
                return (
                  <td key={column}>
                    {cell && planned && (
                      <button
                        type="button"
                        className="design-cell"
                        data-heat={heatOf(cell.place)}
                        data-best={cell.isBest || undefined}
                        aria-label={spoken(cell, nameOf(planned), measure)}
                        onClick={() => onChoose(planned)}
                      >
                        <strong>{cell.figure}</strong>
                        <small>{cell.below}</small>
                        {cell.isBest && <em>{words.best}</em>}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}

function spoken({ figure, below, isBest }: LevelCell, where: string, measure: string): string {
  const said = [figure, figure === "" ? below : `(${below})`].filter((part) => part !== "").join(" ");
  return [words.cell(where, measure, said), ...(isBest ? [words.best] : [])].join(". ");
}
