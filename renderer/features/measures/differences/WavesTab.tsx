import { differenceRows, WHOLE_FIGURES } from "@shared/domain/chart/charts/difference-rows.ts";
import { lastChange, movedContent, wholeOverTimeContent } from "@shared/domain/chart/charts/over-time.ts";
import { segmentChoicesOf } from "@shared/domain/chart/choices.ts";
import type { OverTime } from "@shared/domain/measure/changes.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { NeedsSurvey, Page } from "../Page.tsx";
import type { TabProps } from "../use-figures.ts";
import { useNames } from "../use-names.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { differenceMessages as words } from "./difference-messages.ts";

const WIDTH = 880;
const WHOLE_WIDTH = 420;

/** Every wave in its order, and what changed since the last one. */
export function WavesTab({ session, scope: { segments } }: TabProps) {
  const { result: time, problem } = useMeasure(session, "overTime", { segments });
  if (time && time.waves.length < 2) {
    return <NeedsSurvey title={words.wavesEmpty} text={words.wavesEmptyText} />;
  }
  return (
    <Page waiting={time === null} problem={problem}>
      {time && <Waves session={session} segments={segments} time={time} />}
    </Page>
  );
}

interface WavesProps extends Pick<TabProps, "session"> {
  segments: TabProps["scope"]["segments"];
  time: OverTime;
}

function Waves({ session, segments, time }: WavesProps) {
  const names = useNames(session);
  const moved = useMemo(() => movedContent(time, names), [time, names]);
  const wholes = useMemo(
    () =>
      WHOLE_FIGURES.flatMap((figure) => {
        const content = wholeOverTimeContent(time, figure);
        return content ? [{ figure, content }] : [];
      }),
    [time],
  );
  const compared = useMemo(() => lastChange(time), [time]);
  const rows = useMemo(() => (compared ? differenceRows(compared, "gap", names) : []), [compared, names]);
  const [from, to] = time.waves.slice(-2);
  const pin = (figure: string) => ({
    chart: "measure.overTime",
    choices: { ...segmentChoicesOf(segments), figure },
  });
  return (
    <>
      {moved && <ChartFigure session={session} content={moved} width={WIDTH} pin={pin("gap")} />}
      <div className="measures-charts">
        {wholes.map(({ figure, content }) => (
          <ChartFigure
            key={figure}
            session={session}
            content={content}
            width={WHOLE_WIDTH}
            pin={pin(figure)}
          />
        ))}
      </div>
      {compared && from && to && (
        <DifferenceTable
          compared={compared}
          rows={rows}
          figure="gap"
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
