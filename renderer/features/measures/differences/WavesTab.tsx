import type { ChartContent } from "@shared/domain/chart/chart.ts";
import { seriesSvg } from "@shared/domain/chart/series-lines.ts";
import type { OverTime } from "@shared/domain/measure/changes.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { digitsFor, signedText } from "../../../platform/queries/figure-text.ts";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { messages } from "../messages.ts";
import { NeedsSurvey, Page } from "../Page.tsx";
import type { TabProps } from "../use-figures.ts";
import { useNames } from "../use-names.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { differenceMessages as words } from "./difference-messages.ts";
import { type DifferenceRow, differenceRows } from "./difference-rows.ts";

const MOST_LINES = 5;
const HEIGHT = 280;
const WIDTH = 880;

/** Every wave in its order, and what changed since the last one. */
export function WavesTab({ session, scope }: TabProps) {
  const { segments } = scope;
  const names = useNames(session);
  const { result: changes, computing, problem } = useMeasure(session, "changes", { segments, wave: null });
  const { result: time } = useMeasure(session, "overTime", { segments });
  const rows = useMemo(() => {
    const [first, second] = time?.waves.slice(-2) ?? [];
    return changes && first && second
      ? differenceRows(
          { first: first.card, second: second.card, differences: changes.differences },
          "gap",
          names,
        )
      : [];
  }, [changes, time, names]);
  const content = useMemo(() => (time ? wavesContent(time, rows) : null), [time, rows]);
  if (!computing && !problem && changes === null) {
    return <NeedsSurvey title={words.wavesEmpty} text={words.wavesEmptyText} />;
  }
  return (
    <Page waiting={changes === null || time === null} problem={problem}>
      {content && <ChartFigure session={session} content={content} width={WIDTH} />}
      <DifferenceTable rows={rows} confidence={changes?.differences.confidence ?? 0.95} />
    </Page>
  );
}

/** The touch points that moved most, a line each; null while there are no two waves. */
function wavesContent({ waves }: OverTime, rows: readonly DifferenceRow[]): ChartContent | null {
  const [from, to] = waves.slice(-2);
  const moved = rows
    .filter((row) => row.difference !== null)
    .sort((a, b) => Math.abs(b.difference?.value ?? 0) - Math.abs(a.difference?.value ?? 0))
    .slice(0, MOST_LINES);
  const [first] = moved;
  if (!from || !to || !first) return null;
  const digits = digitsFor(to.card);
  const gapOf = (id: string, at: number) =>
    waves[at]?.card.touchPoints.find(({ touchPointId }) => touchPointId === id)?.gap ?? null;
  const title = words.wavesTitle(first.name, signedText(first.difference?.value ?? 0, digits));
  const columns = waves.map(({ wave }) => wave.name);
  return {
    title,
    subtitle: words.wavesSubtitle(
      from.wave.name,
      to.wave.name,
      moved.length,
      to.card.minimum,
      to.card.maximum,
    ),
    table: {
      columns: [messages.name, ...columns],
      numeric: columns,
      rows: moved.map(({ id, name }) => [
        name,
        ...waves.map((_, at) => {
          const gap = gapOf(id, at);
          return gap ? signedText(gap.mean, digits) : messages.notAvailable;
        }),
      ]),
    },
    draw: (options) =>
      seriesSvg(
        moved.map(({ id, name }) => ({ name, values: waves.map((_, at) => gapOf(id, at)?.mean ?? null) })),
        { ...options, title, height: HEIGHT, places: columns, reach: [0], signed: true },
      ),
  };
}
