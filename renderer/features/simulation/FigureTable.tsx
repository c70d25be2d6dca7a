import { messages } from "./messages.ts";

interface FigureTableProps {
  head: readonly string[];
  /** Columns of words before those of figures. */
  words: number;
  rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** A table of results: words at the left, figures at the right. */
export function FigureTable({ head, words, rows }: FigureTableProps) {
  return (
    <div className="simulation-scroll">
      <table className="simulation-table">
        <thead>
          <tr>
            {head.map((title, index) => (
              <th key={title} scope="col" data-numeric={index >= words || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, index) => {
                const column = head[index] ?? "";
                return index === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} data-numeric={index >= words || undefined}>
                    {cell === "" ? messages.none : cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
