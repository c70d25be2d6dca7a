import type { Difference } from "@shared/domain/redesign/difference.ts";
import { predictedTouchPoints } from "@shared/domain/redesign/predictions.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useId } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import type { ComparePart } from "../compare-mode.ts";
import { LaneTable } from "./LaneTable.tsx";
import { PredictionTable } from "./PredictionTable.tsx";
import { partMessages as words } from "./part-messages.ts";
import "./parts.css";

interface ComparePartsProps {
  session: EngagementSession;
  difference: Difference;
  card: Scorecard | null;
  format: ReportFormat;
  /** What is folded out. */
  part: ComparePart;
  onPart(part: ComparePart): void;
}

/** The difference lane by lane and what is predicted at touch points, one of both folded out at a time. */
export function CompareParts({ session, difference, card, format, part, onPart }: ComparePartsProps) {
  const id = useId();
  const points = predictedTouchPoints(session.model, difference, card?.touchPoints ?? []);
  const predicted = points.filter(({ prediction }) => prediction !== null).length;
  const fold = (which: "lanes" | "touchPoints", label: string) => (
    <Button
      kind="quiet"
      icon={part === which ? ChevronDown : ChevronRight}
      aria-expanded={part === which}
      aria-controls={`${id}-${which}`}
      onClick={() => onPart(part === which ? "none" : which)}
    >
      {label}
    </Button>
  );
  return (
    <section className="compare-parts" aria-label={words.parts}>
      <div className="compare-folds">
        {fold("lanes", words.lanes)}
        {fold("touchPoints", words.touchPoints(predicted, points.length))}
      </div>
      {part !== "none" && (
        <div id={`${id}-${part}`} className="compare-part">
          {part === "lanes" ? (
            <LaneTable model={session.model} difference={difference} format={format} />
          ) : (
            <PredictionTable session={session} difference={difference} points={points} format={format} />
          )}
        </div>
      )}
    </section>
  );
}
