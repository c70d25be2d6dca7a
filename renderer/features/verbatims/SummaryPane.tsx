import { SCREEN_PALETTE } from "@shared/domain/chart/palette.ts";
import { EVERYTHING, type VerbatimFilter } from "@shared/domain/verbatim/filter-verbatims.ts";
import { incidentsSvg, monthsSvg, paretoSvg } from "@shared/domain/verbatim/picture/verbatim-charts.ts";
import {
  complaintPareto,
  type VerbatimCounts,
  type VerbatimFigures,
} from "@shared/domain/verbatim/verbatim-figures.ts";
import { numberText, shareText } from "../../platform/queries/figure-text.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { monthText } from "./dates.ts";
import { messages } from "./messages.ts";
import { GroupTable, WholeFigures } from "./SummaryTables.tsx";
import { summaryMessages as words } from "./summary-messages.ts";
import { useTouchPointNames } from "./touch-point-names.ts";
import "./summary.css";

interface SummaryPaneProps {
  session: EngagementSession;
  figures: VerbatimFigures;
  onShow(filter: VerbatimFilter): void;
}

const LOOK = {
  width: 560,
  palette: SCREEN_PALETTE,
  font: "var(--font)",
};
/** Bars of a chart; its table has all. */
const MOST = 15;

/** What all of it says: where complaints come from, how often, when, and what stayed in mind. */
export function SummaryPane({ session, figures, onShow }: SummaryPaneProps) {
  const nameOf = useTouchPointNames(session);
  const placeName = (key: string) => (key === "" ? messages.noTouchPoint : nameOf(key));
  const confidence = session.model.all("engagement")[0]?.confidence ?? 0.95;
  const show = (filter: Partial<VerbatimFilter>) => onShow({ ...EVERYTHING, ...filter });
  const shared = { figures, confidence };
  return (
    <div className="verbatim-summary">
      <WholeFigures {...shared} />
      <div className="verbatim-charts">
        <Pareto figures={figures} placeName={placeName} />
        <Incidents groups={figures.touchPoints} placeName={placeName} />
        <Months months={figures.months} />
      </div>
      <p className="muted">{words.evidence}</p>
      <div className="verbatim-groups">
        <GroupTable
          {...shared}
          label={messages.touchPoint}
          groups={figures.touchPoints}
          name={placeName}
          onShow={(touchPointId) => show({ touchPointId })}
        />
        <GroupTable
          {...shared}
          label={messages.channel}
          groups={figures.channels}
          name={(key) => key || messages.noChannel}
          onShow={(channel) => show({ channel })}
        />
        <GroupTable
          {...shared}
          label={messages.segment}
          groups={figures.segments}
          name={(key) => key || messages.noSegment}
          onShow={(segment) => show({ segment })}
        />
        <GroupTable
          {...shared}
          label={messages.tag}
          groups={figures.tags}
          name={(key) => key}
          onShow={(tag) => show({ tag })}
        />
      </div>
    </div>
  );
}

interface PlacesProps {
  placeName(key: string): string;
}

function Pareto({ figures, placeName }: PlacesProps & { figures: VerbatimFigures }) {
  const placed = figures.touchPoints.filter(({ key }) => key !== "");
  const bars = complaintPareto(placed).map((bar) => ({ ...bar, name: placeName(bar.key) }));
  const [first] = bars;
  const without = figures.touchPoints.find(({ key }) => key === "")?.kinds.complaint ?? 0;
  const n = bars.reduce((sum, { count }) => sum + count, 0);
  const title = first ? words.paretoTitle(first.name, first.share) : words.paretoNone;
  const numeric = [words.complaints, words.share, words.cumulative];
  const svg = paretoSvg(bars.slice(0, MOST), {
    ...LOOK,
    title,
    words: { count: words.complaints, cumulative: words.cumulative },
  });
  return (
    <ChartFrame
      title={title}
      subtitle={words.paretoText(n, without)}
      table={{
        columns: [messages.touchPoint, ...numeric],
        numeric,
        rows: bars.map(({ name, count, share, cumulative }) => [
          name,
          numberText(count, 0),
          shareText(share),
          shareText(cumulative),
        ]),
      }}
    >
      {first && <SvgPicture svg={svg} className="verbatim-chart" />}
      {bars.length > MOST && <p className="muted">{words.paretoTold(MOST, bars.length)}</p>}
    </ChartFrame>
  );
}

function Incidents({ groups, placeName }: PlacesProps & { groups: readonly VerbatimCounts[] }) {
  const bars = groups
    .filter(({ satisfying, dissatisfying }) => satisfying + dissatisfying > 0)
    .sort((a, b) => b.dissatisfying - a.dissatisfying || b.satisfying - a.satisfying)
    .map(({ key, satisfying, dissatisfying }) => ({ name: placeName(key), satisfying, dissatisfying }));
  if (bars.length === 0) return null;
  const sum = (field: "satisfying" | "dissatisfying") => bars.reduce((held, bar) => held + bar[field], 0);
  const [bad, good] = [sum("dissatisfying"), sum("satisfying")];
  const title = words.incidentsTitle(bad, good);
  const numeric = [messages.dissatisfying, messages.satisfying];
  const svg = incidentsSvg(bars.slice(0, MOST), {
    ...LOOK,
    title,
    words: { dissatisfying: messages.dissatisfying, satisfying: messages.satisfying },
  });
  return (
    <ChartFrame
      title={title}
      subtitle={words.incidentsText(bad + good)}
      table={{
        columns: [messages.touchPoint, ...numeric],
        numeric,
        rows: bars.map((bar) => [bar.name, numberText(bar.dissatisfying, 0), numberText(bar.satisfying, 0)]),
      }}
    >
      <SvgPicture svg={svg} className="verbatim-chart" />
      {bars.length > MOST && <p className="muted">{words.paretoTold(MOST, bars.length)}</p>}
    </ChartFrame>
  );
}

function Months({ months }: { months: readonly VerbatimCounts[] }) {
  if (months.length === 0) return null;
  const bars = months.map(({ key, count, kinds }) => ({
    name: monthText(key),
    complaints: kinds.complaint,
    all: count,
  }));
  const most = bars.reduce((held, bar) => (bar.complaints > held.complaints ? bar : held));
  const title = most.complaints > 0 ? words.monthsTitle(most.name, most.complaints) : words.monthsNone;
  const numeric = [words.complaints, words.all];
  return (
    <ChartFrame
      title={title}
      subtitle={words.monthsText}
      table={{
        columns: [words.month, ...numeric],
        numeric,
        rows: bars.map((bar) => [bar.name, numberText(bar.complaints, 0), numberText(bar.all, 0)]),
      }}
    >
      <SvgPicture svg={monthsSvg(bars, { ...LOOK, title })} className="verbatim-chart" />
    </ChartFrame>
  );
}
