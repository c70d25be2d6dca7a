import {
  comparisonChoicesOf,
  comparisonContent,
  groupNameOf,
  groupNamesOf,
} from "@shared/domain/chart/charts/comparison.ts";
import type { ComparisonQuestion } from "@shared/domain/measure/comparison.ts";
import { comparisonMessages } from "@shared/domain/measure/comparison-messages.ts";
import { differenceRows, figureOf } from "@shared/domain/measure/difference-rows.ts";
import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import { type AskedScope, NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
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
  readonly scope: AskedScope;
}

/** Two segments of the wave that is shown, or two waves, side by side. */
export function CompareTab({ session, scope: { wave } }: TabProps) {
  const { result: choices, problem } = useMeasure(session, "segmentChoices", {});
  const { result: waves } = useMeasure(session, "waves", {});
  if (!choices || !waves) return <Page waiting problem={problem} />;
  const scopes: AskedScope[] = [
    { segments: [], wave },
    ...choices.flatMap(({ column, values }) =>
      values.map(({ value }) => ({ segments: [{ column, value }], wave })),
    ),
    ...waves.filter(({ key }) => key !== wave).map(({ key }) => ({ segments: [], wave: key })),
    ...(waves.length > 1 && wave !== null ? [{ segments: [], wave: null }] : []),
  ];
  const groups = scopes.map(
    (scope): Group => ({ value: JSON.stringify(scope), label: groupNameOf(scope), scope }),
  );
  if (groups.length < 2) return <NeedsSurvey title={words.compareEmpty} text={words.compareEmptyText} />;
  return <Comparison session={session} groups={groups} />;
}

function Comparison({ session, groups }: Pick<TabProps, "session"> & { groups: readonly Group[] }) {
  const names = useNames(session);
  // Two that nobody is in both of; where there is one group alone it stands beside everybody.
  const [start, next] = groups.length > 2 ? groups.slice(1) : groups;
  const [firstChosen, setFirst] = useState<string | null>(null);
  const [secondChosen, setSecond] = useState<string | null>(null);
  const [chosen, setFigure] = useState<ComparedMean | null>(null);
  // A choice that the wave shown now has no group for is none.
  const first = groups.find(({ value }) => value === firstChosen) ?? start;
  const second = groups.find(({ value }) => value === secondChosen) ?? next;
  const { result, problem } = useMeasure(session, "comparison", {
    first: first?.scope ?? NOTHING_CHOSEN,
    second: second?.scope ?? NOTHING_CHOSEN,
  });
  const figure = chosen ?? (result ? figureOf(result) : "gap");
  const rows = useMemo(() => (result ? differenceRows(result, figure, names) : []), [result, figure, names]);
  const content = useMemo(
    () =>
      result &&
      comparisonContent(
        rows,
        {
          ...groupNamesOf(result.asked.first, result.asked.second),
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
            <Select
              label={comparisonMessages.first}
              value={first?.value ?? null}
              options={groups}
              onChange={setFirst}
            />
            <Select
              label={comparisonMessages.second}
              value={second?.value ?? null}
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
          <DifferenceTable compared={result} rows={rows} figure={figure} groups={groupsOf(result.asked)} />
        </>
      )}
    </Page>
  );
}

function groupsOf({ first, second }: ComparisonQuestion) {
  const names = groupNamesOf(first, second);
  return { first: { name: names.first, scope: first }, second: { name: names.second, scope: second } };
}
