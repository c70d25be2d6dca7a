import { roundsChoices } from "@shared/domain/chart/charts/rounds.ts";
import { placeNames } from "@shared/domain/chart/charts/verbatims.ts";
import type { SheetKind } from "@shared/domain/scoring/records.ts";
import { roundsContent } from "@shared/domain/scoring/rounds/rounds-content.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { agreementMessages as messages } from "./agreement-messages.ts";

interface RoundsProps {
  session: EngagementSession;
  rubricId: string;
  kind: SheetKind;
}

const CHART_WIDTH = 720;

/** The rounds of one kind beside each other: their means, and what changed since the last one. */
export function RoundsSection({ session, rubricId, kind }: RoundsProps) {
  const { result } = useMeasure(session, "rounds", { rubricId, kind });
  // The last answer stays until the next is figured: never one of another rubric or kind.
  const report = result?.rubricId === rubricId && result.kind === kind ? result : null;
  const content = useMemo(
    () => report && roundsContent(report, placeNames(session.model)),
    [report, session],
  );
  if (!content) return null;
  const { columns, numeric = [], rows } = content.table;
  return (
    <section className="agreement-rounds" aria-label={messages.rounds}>
      <h2>{messages.rounds}</h2>
      <ChartFigure
        session={session}
        content={content}
        width={CHART_WIDTH}
        pin={{ chart: "scoring.rounds", choices: roundsChoices(rubricId, kind) }}
      />
      <div className="chart-table">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" data-number={numeric.includes(column) || undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <td>{name}</td>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]} data-number>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
