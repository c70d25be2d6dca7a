import { comparisonChoicesOf, comparisonContent } from "@shared/domain/chart/charts/comparison.ts";
import type { ComparisonQuestion } from "@shared/domain/measure/comparison.ts";
import { comparisonMessages } from "@shared/domain/measure/comparison-messages.ts";
import { differenceRows, figureOf } from "@shared/domain/measure/difference-rows.ts";
import { earlierFirst } from "@shared/domain/measure/earlier-first.ts";
import { groupNameOf, groupNamesOf } from "@shared/domain/measure/group-names.ts";
import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import type { Wave } from "@shared/domain/scoring/waves.ts";
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
  const groups = scopes.map((scope): Group => ({ value: keyOf(scope), label: groupNameOf(scope), scope }));
  // Two that nobody is in both of; where there is one group alone it stands beside everybody.
  const [first, second] = groups.length > 2 ? groups.slice(1) : groups;
  if (!first || !second) return <NeedsSurvey title={words.compareEmpty} text={words.compareEmptyText} />;
  return <Comparison session={session} groups={groups} start={{ first, second }} waves={waves} />;
}

const keyOf = (scope: AskedScope): string => JSON.stringify(scope);

interface ComparisonProps extends Pick<TabProps, "session"> {
  groups: readonly Group[];
  start: Record<"first" | "second", Group>;
  waves: readonly Wave[];
}

function Comparison({ session, groups, start, waves }: ComparisonProps) {
  const names = useNames(session);
  const [pair, setPair] = useState<Record<"first" | "second", string> | null>(null);
  const [chosen, setFigure] = useState<ComparedMean | null>(null);
  // A choice that the wave shown now has no group for is none.
  const groupAt = (side: "first" | "second") =>
    groups.find(({ value }) => value === pair?.[side]) ?? start[side];
  // What stands first in the figures stands first in the choice.
  const shown = earlierFirst(waves, { first: groupAt("first").scope, second: groupAt("second").scope });
  const choose = (side: "first" | "second") => (value: string) =>
    setPair({ first: keyOf(shown.first), second: keyOf(shown.second), [side]: value });
  const { result, problem } = useMeasure(session, "comparison", shown);
  const figure = chosen ?? (result ? figureOf(result) : "gap");
  const rows = useMemo(() => (result ? differenceRows(result, figure, names) : []), [result, figure, names]);
  const content = useMemo(() => result && comparisonContent(rows, result, figure), [result, rows, figure]);
  return (
    <Page waiting={result === null} problem={problem}>
      {result && (
        <>
          <div className="measures-choices">
            <Select
              label={comparisonMessages.first}
              value={keyOf(shown.first)}
              options={groups}
              onChange={choose("first")}
            />
            <Select
              label={comparisonMessages.second}
              value={keyOf(shown.second)}
              options={groups}
              onChange={choose("second")}
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
