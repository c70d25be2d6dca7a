import { lastChange, movedContent, wholeOverTimeContent } from "@shared/domain/chart/charts/over-time.ts";
import { segmentChoicesOf } from "@shared/domain/chart/choices.ts";
import type { OverTime } from "@shared/domain/measure/changes.ts";
import { differenceRows, figureOf, WHOLE_FIGURES } from "@shared/domain/measure/difference-rows.ts";
import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { useMemo, useState } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useScopedMeasure } from "../../../platform/queries/use-scoped-measure.ts";
import { NeedsSurvey, Page } from "../Page.tsx";
import type { TabProps } from "../use-figures.ts";
import { useNames } from "../use-names.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { differenceMessages as words } from "./difference-messages.ts";
import { FigureSelect } from "./FigureSelect.tsx";

const WIDTH = 880;
const WHOLE_WIDTH = 420;

const inAllWaves = ({ segments }: AskedScope) => ({ segments });

/** Every wave in its order, and what changed since the last one. */
export function WavesTab({ session, scope }: TabProps) {
  const { result: time, asked, problem, stale } = useScopedMeasure(session, "overTime", scope, inAllWaves);
  if (time && time.waves.length < 2) {
    return <NeedsSurvey title={words.wavesEmpty} text={words.wavesEmptyText} />;
  }
  return (
    <Page waiting={time === null} problem={problem} stale={stale}>
      {time && <Waves session={session} segments={(asked ?? scope).segments} time={time} />}
    </Page>
  );
}

interface WavesProps extends Pick<TabProps, "session"> {
  segments: TabProps["scope"]["segments"];
  time: OverTime;
}

function Waves({ session, segments, time }: WavesProps) {
  const names = useNames(session);
  const [chosen, setChosen] = useState<ComparedMean | null>(null);
  const compared = useMemo(() => lastChange(time), [time]);
  const figure = chosen ?? (compared ? figureOf(compared) : "gap");
  const moved = useMemo(() => movedContent(time, names, figure), [time, names, figure]);
  const wholes = useMemo(
    () =>
      WHOLE_FIGURES.flatMap((whole) => {
        const content = wholeOverTimeContent(time, whole);
        return content ? [{ figure: whole, content }] : [];
      }),
    [time],
  );
  const rows = useMemo(
    () => (compared ? differenceRows(compared, figure, names) : []),
    [compared, figure, names],
  );
  const [from, to] = time.waves.slice(-2);
  const pin = (name: string) => ({
    chart: "measure.overTime",
    choices: { ...segmentChoicesOf(segments), figure: name },
  });
  return (
    <>
      <div className="measures-choices">
        <FigureSelect value={figure} onChange={setChosen} />
      </div>
      {moved && <ChartFigure session={session} content={moved} width={WIDTH} pin={pin(figure)} />}
      <div className="measures-charts">
        {wholes.map(({ figure: whole, content }) => (
          <ChartFigure key={whole} session={session} content={content} width={WHOLE_WIDTH} pin={pin(whole)} />
        ))}
      </div>
      {compared && from && to && (
        <DifferenceTable
          compared={compared}
          rows={rows}
          figure={figure}
          groups={{
            first: { name: from.wave.name, scope: { segments, wave: from.wave.key } },
            second: { name: to.wave.name, scope: { segments, wave: to.wave.key } },
          }}
        />
      )}
      <p className="measures-notes">{words.waves}</p>
    </>
  );
}
