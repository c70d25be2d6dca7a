import type { Difference } from "@shared/domain/redesign/difference.ts";
import type { PredictedTouchPoint } from "@shared/domain/redesign/predictions.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { ChevronDown, ChevronRight } from "lucide-react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import type { ComparePart } from "../compare-mode.ts";
import { LaneTable } from "./LaneTable.tsx";
import { PredictionTable } from "./PredictionTable.tsx";
import { partMessages as words } from "./part-messages.ts";
import "./parts.css";

interface CompareFoldsProps {
  points: readonly PredictedTouchPoint[];
  /** What is folded out. */
  part: ComparePart;
  onPart(part: ComparePart): void;
  /** The id of what is folded out. */
  partId: string;
}

/** What can be folded out below: one at a time. */
export function CompareFolds({ points, part, onPart, partId }: CompareFoldsProps) {
  const predicted = points.filter(({ prediction }) => prediction !== null).length;
  const fold = (which: "lanes" | "touchPoints", label: string) => (
    <Button
      kind="quiet"
      icon={part === which ? ChevronDown : ChevronRight}
      aria-expanded={part === which}
      aria-controls={partId}
      onClick={() => onPart(part === which ? "none" : which)}
    >
      {label}
    </Button>
  );
  return (
    <section className="compare-folds" aria-label={words.parts}>
      {fold("lanes", words.lanes)}
      {fold("touchPoints", words.touchPoints(predicted, points.length))}
    </section>
  );
}

interface ComparePartProps {
  session: EngagementSession;
  difference: Difference;
  points: readonly PredictedTouchPoint[];
  format: ReportFormat;
  part: ComparePart;
  id: string;
}

/** The difference lane by lane, or what is predicted at touch points. */
export function ComparePartView({ session, difference, points, format, part, id }: ComparePartProps) {
  if (part === "none") return null;
  return (
    <div id={id} className="compare-part">
      {part === "lanes" ? (
        <LaneTable model={session.model} difference={difference} format={format} />
      ) : (
        <PredictionTable session={session} difference={difference} points={points} format={format} />
      )}
    </div>
  );
}
