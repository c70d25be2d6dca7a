import { kanoChartContent } from "@shared/domain/chart/charts/kano.ts";
import { matrixChartContent } from "@shared/domain/chart/charts/matrix.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import type { ClassesReport } from "@shared/domain/measure/classes.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { sameScope, useScopedMeasure } from "../../../platform/queries/use-scoped-measure.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import { Select } from "../../../ui/Select.tsx";
import { ImportanceChoice } from "../ImportanceChoice.tsx";
import { messages } from "../messages.ts";
import { NeedsSurvey, Page } from "../Page.tsx";
import type { TabProps } from "../use-figures.ts";
import { useNames } from "../use-names.ts";
import { ClassTable } from "./ClassTable.tsx";
import { classesMessages as words } from "./classes-messages.ts";

const CROSSHAIRS = [
  { value: "means", label: words.crosshairs.means },
  { value: "middle", label: words.crosshairs.middle },
] as const;

/** Critical or good-to-have: the evidence of both kinds, and what the consultant decides. */
export function ClassesTab({ session, scope }: TabProps) {
  const { result, asked, problem, stale } = useScopedMeasure(session, "classes", scope, sameScope);
  const crosshair = useModel(session, (model) => model.all("engagement")[0]?.crosshair ?? "means");
  if (result?.points.length === 0) return <NeedsSurvey title={words.empty} text={words.emptyText} />;
  return (
    <Page waiting={result === null} problem={problem} stale={stale}>
      {result && !hasEvidence(result) && (
        <section className="measures-notes">
          <h3>{words.empty}</h3>
          <p>{words.emptyText}</p>
          <p>{words.decideAnyway}</p>
        </section>
      )}
      {result && hasEvidence(result) && (
        <>
          <div className="measures-choices">
            <ImportanceChoice session={session} kind={result.importance} sources={result.importanceSources} />
            <Select
              label={words.crosshair}
              value={crosshair}
              options={CROSSHAIRS}
              disabled={session.readOnly}
              onChange={(value) => session.run(updateEngagement, { patch: { crosshair: value } })}
            />
          </div>
          {result.inPlaceOfStated && (
            <p className="measures-notes">
              {messages.importance.inPlaceOfStated(result.importanceSources.verdict)}
            </p>
          )}
          <Pictures session={session} scope={asked ?? scope} report={result} crosshair={crosshair} />
        </>
      )}
      {result && <ClassTable session={session} report={result} />}
    </Page>
  );
}

const hasEvidence = ({ matrix, points }: ClassesReport): boolean =>
  matrix !== null || points.some(({ kano }) => kano !== null);

interface PicturesProps extends TabProps {
  report: ClassesReport;
  crosshair: "means" | "middle";
}

function Pictures({ session, scope, report, crosshair }: PicturesProps) {
  const names = useNames(session);
  const matrix = useMemo(() => matrixChartContent(report, crosshair, names), [report, crosshair, names]);
  const kano = useMemo(() => kanoChartContent(report, names), [report, names]);
  const choices = scopeChoicesOf(scope);
  return (
    <>
      <div className="measures-charts">
        {matrix && (
          <ChartFigure
            session={session}
            content={matrix}
            width={520}
            pin={{ chart: "measure.matrix", choices }}
          />
        )}
        {kano && (
          <ChartFigure
            session={session}
            content={kano}
            width={520}
            pin={{ chart: "measure.kano", choices }}
          />
        )}
      </div>
      <p className="measures-notes">{words.ringText}</p>
      {report.importance === "derived" && <p className="measures-notes">{words.pairwise}</p>}
    </>
  );
}
