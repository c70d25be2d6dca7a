import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import type { AttributeValueFigures } from "@shared/domain/event-log/log-figures.ts";
import { comparisonContent, valueName } from "@shared/domain/event-log/picture/chart-contents.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import type { ChartChoices } from "@shared/drawing/chart.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { Select } from "../../ui/Select.tsx";
import { shareSpan, shareWords, spanWords } from "./figure-words.ts";
import { messages } from "./messages.ts";
import { CHART_WIDTH } from "./OverviewTab.tsx";

interface CompareProps {
  readonly session: EngagementSession;
  readonly answer: EventLogPage;
  readonly limit: number | null;
  readonly confidence: number;
  /** Fewer cases than these are too few to tell values apart. */
  readonly few: number;
  readonly compareBy: string | null;
  /** Log, cases and attribute, as a pinned chart keeps them. */
  readonly choices: ChartChoices;
  onCompareBy(attribute: string): void;
}

/** The same figures for each value of an attribute, with their intervals. */
export function CompareTab({
  session,
  answer,
  limit,
  confidence,
  few,
  compareBy,
  choices,
  onCompareBy,
}: CompareProps) {
  const { comparison, attributes } = answer;
  const columns = useMemo(() => compareColumns(limit, confidence), [limit, confidence]);
  const content = useMemo(
    () => comparisonContent(comparison, { attribute: compareBy ?? "", confidence, few }),
    [comparison, compareBy, confidence, few],
  );
  if (attributes.length === 0)
    return <EmptyState title={messages.noAttributes} text={messages.noAttributesText} />;
  return (
    <div className="log-table">
      <div className="log-compare">
        <Select
          label={messages.compareBy}
          value={compareBy}
          options={attributes.map(({ name }) => ({ value: name, label: name }))}
          onChange={onCompareBy}
        />
        {comparison.length > 0 && (
          <ChartFigure
            session={session}
            content={content}
            width={CHART_WIDTH}
            pin={{ chart: "event-log.comparison", choices }}
          />
        )}
      </div>
      <DataGrid
        label={messages.compareTab}
        rows={comparison}
        columns={columns}
        rowId={({ value }) => value}
      />
    </div>
  );
}

function compareColumns(
  limit: number | null,
  confidence: number,
): readonly GridColumn<AttributeValueFigures>[] {
  const figure = (
    id: string,
    title: string,
    width: number,
    words: (part: AttributeValueFigures) => string,
    sortBy: (part: AttributeValueFigures) => number | null,
  ): GridColumn<AttributeValueFigures> => ({ id, title, width, align: "end", value: words, sortBy });
  const interval = messages.interval(confidence);
  return [
    { id: "value", title: messages.value, width: "grow", value: valueName },
    figure(
      "cases",
      messages.caseCount,
      72,
      ({ cases }) => numberText(cases, 0),
      ({ cases }) => cases,
    ),
    figure(
      "share",
      messages.share,
      72,
      ({ share }) => shareText(share, 1),
      ({ share }) => share,
    ),
    figure(
      "median",
      messages.medianShort,
      88,
      ({ leadTime }) => durationWords(leadTime.median),
      ({ leadTime }) => leadTime.median,
    ),
    figure(
      "medianSpan",
      interval,
      168,
      ({ leadTime }) => spanWords(leadTime.medianLow, leadTime.medianHigh),
      ({ leadTime }) => leadTime.medianLow,
    ),
    figure(
      "mean",
      messages.meanShort,
      88,
      ({ leadTime }) => durationWords(leadTime.mean),
      ({ leadTime }) => leadTime.mean,
    ),
    figure(
      "p90",
      messages.p90Short,
      88,
      ({ leadTime }) => durationWords(leadTime.p90),
      ({ leadTime }) => leadTime.p90,
    ),
    ...(limit === null
      ? []
      : [
          figure(
            "within",
            messages.withinShort,
            96,
            ({ withinLimit }) => shareWords(withinLimit),
            ({ withinLimit }) => withinLimit?.share ?? null,
          ),
          figure(
            "withinSpan",
            interval,
            136,
            ({ withinLimit }) => shareSpan(withinLimit),
            ({ withinLimit }) => withinLimit?.low ?? null,
          ),
        ]),
    figure(
      "rework",
      messages.rework,
      128,
      ({ rework }) => shareWords(rework),
      ({ rework }) => rework.share,
    ),
  ];
}
