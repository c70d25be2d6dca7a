import { quantileOfSorted } from "@shared/domain/event-log/distribution.ts";
import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import { leadTimeCurveSvg } from "@shared/domain/event-log/picture/lead-time-curve-svg.ts";
import { dayText, workInProgressSvg } from "@shared/domain/event-log/picture/work-in-progress-svg.ts";
import { useMemo } from "react";
import { shareText } from "../../platform/queries/figure-text.ts";
import type { LogAnswer } from "../../platform/workers/event-log-protocol.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { dateText, SCREEN_PALETTE } from "./figure-words.ts";
import { messages } from "./messages.ts";

const WIDTH = 640;
const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99, 1];

/** How long cases take, and how many of them are open. */
export function OverviewTab({ answer, limit }: { answer: LogAnswer; limit: number | null }) {
  return (
    <div className="log-charts">
      <LeadTimes answer={answer} limit={limit} />
      <OpenCases answer={answer} />
    </div>
  );
}

function LeadTimes({ answer: { figures }, limit }: { answer: LogAnswer; limit: number | null }) {
  const { leadTime, leadTimes, from, to } = figures;
  const title = messages.curveTitle(
    durationWords(leadTime?.median ?? null),
    durationWords(leadTime?.p90 ?? null),
  );
  const svg = useMemo(
    () =>
      leadTimeCurveSvg(figures, limit, { title, width: WIDTH, palette: SCREEN_PALETTE, font: "var(--font)" })
        .svg,
    [figures, limit, title],
  );
  const span = from === null || to === null ? "" : messages.span(dateText(from), dateText(to));
  return (
    <ChartFrame
      title={title}
      subtitle={messages.curveSubtitle(figures.cases, span)}
      table={{
        columns: messages.curveColumns,
        numeric: messages.curveColumns,
        rows: SHARES.map((share) => [shareText(share), durationWords(quantileOfSorted(leadTimes, share))]),
      }}
    >
      <SvgPicture svg={svg} className="log-chart" />
    </ChartFrame>
  );
}

function OpenCases({ answer: { figures, utcDays } }: { answer: LogAnswer }) {
  const work = figures.workInProgress;
  const most = work === null ? 0 : work.open.reduce((a, b) => Math.max(a, b), 0);
  const title =
    work === null
      ? messages.workNone
      : messages.workTitle(most, dayText(work.firstDay + work.open.indexOf(most)));
  const svg = useMemo(
    () => workInProgressSvg(work, { title, width: WIDTH, palette: SCREEN_PALETTE, font: "var(--font)" }).svg,
    [work, title],
  );
  const rows = useMemo(
    () =>
      work === null
        ? []
        : Array.from(work.open, (open, day) => [
            dayText(work.firstDay + day),
            work.arrivals[day] ?? 0,
            work.completions[day] ?? 0,
            open,
          ]),
    [work],
  );
  return (
    <ChartFrame
      title={title}
      subtitle={messages.workSubtitle(utcDays)}
      table={{ columns: messages.workColumns, numeric: messages.workColumns.slice(1), rows }}
    >
      <SvgPicture svg={svg} className="log-chart" />
    </ChartFrame>
  );
}
