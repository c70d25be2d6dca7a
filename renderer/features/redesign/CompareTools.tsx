import type { ReportFormat } from "@shared/domain/report/format.ts";
import { CommandButton } from "../../platform/react/CommandButton.tsx";
import { useEmitted } from "../../platform/react/use-services.ts";
import { messages } from "./messages.ts";
import type { LinkedViews } from "./pair/linked-views.ts";

interface CompareToolsProps {
  views: LinkedViews;
  format: ReportFormat;
  /** Both maps lie in one frame; false where they share too few steps for it. */
  aligned: boolean;
}

/** How the two maps are shown and how large; only the figure of the zoom renders while they are moved. */
export function CompareTools({ views, format, aligned }: CompareToolsProps) {
  return (
    <div className="compare-tools" role="toolbar" aria-label={messages.tools}>
      <CommandButton command="redesign.compare.above" />
      <CommandButton command="redesign.compare.beside" />
      <CommandButton command="redesign.compare.swipe" />
      <span className="compare-gap" />
      <CommandButton command="redesign.compare.link" />
      <span className="spring" />
      {!aligned && <small className="muted">{messages.apart}</small>}
      <CommandButton command="redesign.compare.zoom.out" />
      <ZoomFigure views={views} format={format} />
      <CommandButton command="redesign.compare.zoom.in" />
      <CommandButton command="redesign.compare.zoom.fit" />
    </div>
  );
}

function ZoomFigure({ views, format }: { views: LinkedViews; format: ReportFormat }) {
  const text = useEmitted([views.changed], () => format.percent(views.zoom));
  return <span className="compare-zoom">{text}</span>;
}
