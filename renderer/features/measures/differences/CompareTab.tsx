import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import type { MeasureScope } from "@shared/domain/scoring/scope.ts";
import { useMemo, useState } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { Select } from "../../../ui/Select.tsx";
import { NeedsSurvey, Page } from "../Page.tsx";
import type { TabProps } from "../use-figures.ts";
import { useNames } from "../use-names.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { differenceMessages as words } from "./difference-messages.ts";
import { differenceContent, differenceRows } from "./difference-rows.ts";

const FIGURES = (["gap", "perception", "expectation", "importance"] as const).map((value) => ({
  value,
  label: words.measures[value],
}));
const WIDTH = 720;

interface Group {
  readonly value: string;
  readonly label: string;
  readonly scope: MeasureScope;
}

/** Two segments or two waves side by side. */
export function CompareTab({ session }: TabProps) {
  const { result: choices } = useMeasure(session, "segmentChoices", {});
  const { result: waves } = useMeasure(session, "waves", {});
  if (!choices || !waves) return <Page waiting>{null}</Page>;
  const scopes: Omit<Group, "value">[] = [
    { label: words.all, scope: { segments: [], wave: null } },
    ...choices.flatMap(({ column, values }) =>
      values.map(({ value }) => ({
        label: words.segment(column, value),
        scope: { segments: [{ column, value }], wave: null },
      })),
    ),
    ...waves.map(({ key, name }) => ({ label: words.wave(name), scope: { segments: [], wave: key } })),
  ];
  const groups = scopes.map((group, index): Group => ({ ...group, value: String(index) }));
  if (groups.length < 3) return <NeedsSurvey title={words.compareEmpty} text={words.compareEmptyText} />;
  return <Comparison session={session} groups={groups} />;
}

function Comparison({ session, groups }: Pick<TabProps, "session"> & { groups: readonly Group[] }) {
  const names = useNames(session);
  const [firstId, setFirst] = useState("1");
  const [secondId, setSecond] = useState("2");
  const [figure, setFigure] = useState<ComparedMean>("gap");
  const first = groups.find(({ value }) => value === firstId) ?? groups[0];
  const second = groups.find(({ value }) => value === secondId) ?? groups[0];
  const whole = { segments: [], wave: null };
  const { result, problem } = useMeasure(session, "comparison", {
    first: first?.scope ?? whole,
    second: second?.scope ?? whole,
  });
  const rows = useMemo(() => (result ? differenceRows(result, figure, names) : []), [result, figure, names]);
  const confidence = result?.differences.confidence ?? 0.95;
  const content = differenceContent(
    rows,
    { figure: words.measures[figure], first: first?.label ?? "", second: second?.label ?? "" },
    confidence,
  );
  return (
    <Page waiting={result === null} problem={problem}>
      {result && (
        <>
          <div className="measures-choices">
            <Select label={words.first} value={firstId} options={groups} onChange={setFirst} />
            <Select label={words.second} value={secondId} options={groups} onChange={setSecond} />
            <Select
              label={words.measure}
              value={figure}
              options={FIGURES}
              onChange={(value) => setFigure(value)}
            />
          </div>
          {result.inBoth > 0 && <p className="class-conflict">{words.inBoth(result.inBoth)}</p>}
          {content && <ChartFigure session={session} content={content} width={WIDTH} />}
          <DifferenceTable rows={rows} confidence={confidence} />
        </>
      )}
    </Page>
  );
}
