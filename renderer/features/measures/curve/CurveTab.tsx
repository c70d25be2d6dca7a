import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import {
  type CurveChoice,
  curveChoicesOf,
  feelingChartContent,
  gapCurveContent,
} from "@shared/domain/chart/charts/curve.ts";
import { curveChartMessages } from "@shared/domain/chart/charts/curve-messages.ts";
import { type CurveReport, MOST_LINES } from "@shared/domain/measure/curve.ts";
import type { SegmentFilter } from "@shared/domain/scoring/figures.ts";
import { useMemo, useState } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import { Select } from "../../../ui/Select.tsx";
import { NeedsSurvey, Page } from "../Page.tsx";
import type { TabProps } from "../use-figures.ts";
import { CurveSummary } from "./CurveSummary.tsx";
import { curveMessages as words } from "./curve-messages.ts";

const NONE = "none";
const WIDTH = 960;

/** How the journey feels and what is missing from what was expected, moment by moment. */
export function CurveTab({ session, scope }: TabProps) {
  const maps = useModel(session, (model) => model.all("blueprint").sort(byOrder));
  const personas = useModel(session, (model) => model.all("segment").sort(byOrder));
  const [mapId, setMapId] = useState<string | null>(null);
  const [column, setColumn] = useState<string>(NONE);
  const { result: choices } = useMeasure(session, "segmentChoices", {});
  const blueprintId = mapId === NONE ? null : (mapId ?? maps[0]?.id ?? null);
  const values = choices?.find((choice) => choice.column === column)?.values ?? [];
  const groups: (readonly SegmentFilter[])[] =
    values.length === 0
      ? [scope.segments]
      : values.slice(0, MOST_LINES).map(({ value }) => [...scope.segments, { column, value }]);
  const asked = {
    blueprintId,
    personas: [null, ...personas.map(({ id }) => id)].slice(0, MOST_LINES),
    groups,
    wave: scope.wave,
  };
  const { result, problem } = useMeasure(session, "curve", asked);
  const nameOf = (id: Id | null) =>
    personas.find((persona) => persona.id === id)?.name ?? curveChartMessages.allClients;
  if (result && [...result.feelings, ...result.gaps].every(({ summary }) => summary === null)) {
    return <NeedsSurvey title={words.empty} text={words.emptyText} />;
  }
  return (
    <Page waiting={result === null} problem={problem}>
      {result && (
        <>
          <div className="measures-choices">
            <Select
              label={words.map}
              value={blueprintId ?? NONE}
              options={[
                ...maps.map((map) => ({ value: map.id, label: mapName(session, map.journeyId, map.name) })),
                { value: NONE, label: words.register },
              ]}
              onChange={(value) => setMapId(value)}
            />
            {choices && choices.length > 0 && (
              <Select
                label={words.by}
                value={column}
                options={[
                  { value: NONE, label: words.nobody },
                  ...choices.map((choice) => ({ value: choice.column, label: choice.column })),
                ]}
                onChange={(value) => setColumn(value)}
              />
            )}
          </div>
          {values.length > MOST_LINES && (
            <p className="measures-notes">{words.limit(MOST_LINES, values.length)}</p>
          )}
          <Curves
            session={session}
            report={result}
            nameOf={nameOf}
            choice={{
              blueprintId,
              scope,
              personas: asked.personas,
              by:
                values.length === 0
                  ? null
                  : { column, values: values.slice(0, MOST_LINES).map(({ value }) => value) },
            }}
          />
        </>
      )}
    </Page>
  );
}

const mapName = (session: TabProps["session"], journeyId: Id, name: string): string =>
  `${session.model.get("journey", journeyId)?.name ?? ""}: ${name}`;

interface CurvesProps extends Pick<TabProps, "session"> {
  report: CurveReport;
  choice: Omit<CurveChoice, "line">;
  nameOf(id: Id | null): string;
}

function Curves({ session, report, nameOf, choice }: CurvesProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a report is new whenever a persona is
  const feeling = useMemo(() => feelingChartContent(report, nameOf), [report]);
  const gap = useMemo(() => gapCurveContent(report), [report]);
  const pin = (line: CurveChoice["line"]) => ({
    chart: "measure.curve",
    choices: curveChoicesOf({ ...choice, line }),
  });
  return (
    <>
      {feeling && <ChartFigure session={session} content={feeling} width={WIDTH} pin={pin("feeling")} />}
      {gap && <ChartFigure session={session} content={gap} width={WIDTH} pin={pin("gap")} />}
      <CurveSummary session={session} report={report} wave={choice.scope.wave} nameOf={nameOf} />
    </>
  );
}
