import {
  comparisonChoicesOf,
  comparisonContent,
  groupNameOf,
} from "@shared/domain/chart/charts/comparison.ts";
import { comparisonMessages } from "@shared/domain/chart/charts/comparison-messages.ts";
import { differenceRows, figureOf } from "@shared/domain/chart/charts/difference-rows.ts";
import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import { type MeasureScope, WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { useMemo, useState } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { Select } from "../../../ui/Select.tsx";
import { NeedsSurvey, Page } from "../Page.tsx";
import type { TabProps } from "../use-figures.ts";
import { useNames } from "../use-names.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { differenceMessages as words } from "./difference-messages.ts";
import { FigureSelect } from "./FigureSelect.tsx";

const WIDTH = 720;

interface Group {
  readonly value: string;
  readonly label: string;
  readonly scope: MeasureScope;
}

/** Two segments or two waves side by side. */
export function CompareTab({ session }: Pick<TabProps, "session">) {
  const { result: choices, problem } = useMeasure(session, "segmentChoices", {});
  const { result: waves } = useMeasure(session, "waves", {});
  if (!choices || !waves) return <Page waiting problem={problem} />;
  const scopes: MeasureScope[] = [
    WHOLE_SCOPE,
    ...choices.flatMap(({ column, values }) =>
      values.map(({ value }) => ({ segments: [{ column, value }], wave: null })),
    ),
    ...waves.map(({ key }) => ({ segments: [], wave: key })),
  ];
  const groups = scopes.map(
    (scope, index): Group => ({ value: String(index), label: groupNameOf(scope), scope }),
  );
  if (groups.length < 2) return <NeedsSurvey title={words.compareEmpty} text={words.compareEmptyText} />;
  return <Comparison session={session} groups={groups} />;
}

function Comparison({ session, groups }: Pick<TabProps, "session"> & { groups: readonly Group[] }) {
  const names = useNames(session);
  // Two that nobody is in both of; where there is one group alone it stands beside everybody.
  const [firstId, setFirst] = useState(groups.length > 2 ? "1" : "0");
  const [secondId, setSecond] = useState(groups.length > 2 ? "2" : "1");
  const [chosen, setFigure] = useState<ComparedMean | null>(null);
  const scopeOf = (id: string) =>
    (groups.find(({ value }) => value === id) ?? groups[0])?.scope ?? WHOLE_SCOPE;
  const { result, problem } = useMeasure(session, "comparison", {
    first: scopeOf(firstId),
    second: scopeOf(secondId),
  });
  const figure = chosen ?? (result ? figureOf(result) : "gap");
  const rows = useMemo(() => (result ? differenceRows(result, figure, names) : []), [result, figure, names]);
  const content = useMemo(
    () =>
      result &&
      comparisonContent(
        rows,
        {
          first: groupNameOf(result.asked.first),
          second: groupNameOf(result.asked.second),
          figure,
          inBoth: result.inBoth,
          scoresInBoth: result.scoresInBoth,
          compared: result,
        },
        result.differences.confidence,
      ),
    [result, rows, figure],
  );
  return (
    <Page waiting={result === null} problem={problem}>
      {result && (
        <>
          <div className="measures-choices">
            <Select label={comparisonMessages.first} value={firstId} options={groups} onChange={setFirst} />
            <Select
              label={comparisonMessages.second}
              value={secondId}
              options={groups}
              onChange={setSecond}
            />
            <FigureSelect value={figure} onChange={setFigure} />
          </div>
          {result.inBoth > 0 && <p className="class-conflict">{words.inBoth(result.inBoth)}</p>}
          {result.inBoth === 0 && result.scoresInBoth && (
            <p className="class-conflict">{words.scoresInBoth}</p>
          )}
          {content && (
            <ChartFigure
              session={session}
              content={content}
              width={WIDTH}
              pin={{ chart: "measure.comparison", choices: comparisonChoicesOf({ ...result.asked, figure }) }}
            />
          )}
          <DifferenceTable
            compared={result}
            rows={rows}
            figure={figure}
            groups={{ first: named(result.asked.first), second: named(result.asked.second) }}
          />
        </>
      )}
    </Page>
  );
}

const named = (scope: MeasureScope) => ({ name: groupNameOf(scope), scope });
