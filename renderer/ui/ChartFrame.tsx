import { Table2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { IconButton } from "./Button.tsx";
import { messages } from "./messages.ts";
import "./chart-frame.css";

interface ChartFrameProps {
  /** The finding, as a sentence. */
  title: string;
  /** Measure, unit, n, dates. */
  subtitle?: string | undefined;
  /** The figures behind the picture; every chart has them. */
  table: {
    readonly columns: readonly string[];
    /** Columns of figures: they stand at the end, their heads over them. */
    readonly numeric?: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  };
  /** As wide as its picture, so that what can be done with it stands beside it; absent = as wide as its place. */
  width?: number | undefined;
  /** What else can be done with it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Title says the finding, subtitle the measure; the table is one press away. */
export function ChartFrame({ title, subtitle, table, width, actions, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const isNumeric = (column: string | undefined) =>
    (column !== undefined && table.numeric?.includes(column)) || undefined;
  return (
    <figure className="chart-frame" style={{ maxWidth: width }}>
      <figcaption>
        <div>
          <h3>{title}</h3>
          {subtitle && <p>{subtitle}</p>}
        </div>
        <div className="chart-actions">
          <IconButton
            icon={Table2}
            label={asTable ? messages.showChart : messages.showTable}
            pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          />
          {actions}
        </div>
      </figcaption>
      {asTable ? (
        <div className="chart-table">
          <table>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col" data-number={isNumeric(column)}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join("\t")}>
                  {row.map((cell, index) => (
                    <td
                      key={table.columns[index]}
                      data-number={isNumeric(table.columns[index]) ?? (typeof cell === "number" || undefined)}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        children
      )}
    </figure>
  );
}
