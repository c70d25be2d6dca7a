import { digitsFor, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { ChevronDown, ChevronUp, EyeOff } from "lucide-react";
import { useRef } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { AnchorStrip } from "./AnchorStrip.tsx";
import { GoToField } from "./GoToField.tsx";
import { KeyLegend } from "./KeyLegend.tsx";
import { messages } from "./messages.ts";
import { ScoreGrid } from "./ScoreGrid.tsx";
import { limitsOf } from "./score-text.ts";
import type { SheetContents } from "./sheet-rows.ts";
import { TouchPointList } from "./TouchPointList.tsx";
import { useEntry } from "./use-entry.ts";

/** One touch point at a time, made for typing while looking at people. */
export function SheetEntryPane({
  session,
  contents,
}: {
  session: EngagementSession;
  contents: SheetContents;
}) {
  const entry = useEntry(session, contents);
  const goTo = useRef<HTMLInputElement>(null);
  const { rubric, touchPoints } = contents;
  const shown = touchPoints[entry.place.touchPoint];
  if (!shown) return null;
  const { touchPoint, number, progress } = shown;
  const digits = digitsFor(rubric);
  return (
    <div className="sheet-body">
      <TouchPointList contents={contents} current={entry.place.touchPoint} onGo={entry.toTouchPoint} />
      <section className="sheet-entry" aria-label={messages.grid(touchPoint.name)} ref={entry.box}>
        <header className="sheet-entry-head">
          <div className="sheet-entry-name">
            <h2>
              <span className="muted">{number}</span> {touchPoint.name}
            </h2>
            <p className="muted">
              {[touchPoint.stage, touchPoint.channel, touchPoint.promise]
                .filter((text) => text !== "")
                .join(" · ")}
            </p>
          </div>
          <p className="sheet-entry-figures" aria-live="polite">
            <span>{messages.progress(progress.done, progress.of)}</span>
            <span>
              <span className="muted">{messages.mean}</span>{" "}
              {progress.perception === null ? messages.notAvailable : numberText(progress.perception, digits)}
            </span>
            <span>
              <span className="muted">{messages.gapWord}</span>{" "}
              {progress.gap === null ? messages.notAvailable : signedText(progress.gap, digits)}
            </span>
          </p>
          <GoToField
            ref={goTo}
            label={messages.goTo}
            of={touchPoints.length}
            onGo={(to) => entry.toTouchPoint(to - 1)}
            onLeave={() => entry.go(entry.place)}
          />
          <Button
            icon={EyeOff}
            tooltip="Shift+N"
            disabled={session.readOnly || progress.done === progress.of}
            onClick={entry.skipTheRest}
          >
            {messages.restNotObserved}
          </Button>
          <IconButton
            icon={ChevronUp}
            label={messages.previous}
            shortcut="Page Up"
            disabled={entry.place.touchPoint === 0}
            onClick={() => entry.toTouchPoint(entry.place.touchPoint - 1)}
          />
          <IconButton
            icon={ChevronDown}
            label={messages.next}
            shortcut="Page Down"
            disabled={entry.place.touchPoint === touchPoints.length - 1}
            onClick={() => entry.toTouchPoint(entry.place.touchPoint + 1)}
          />
        </header>
        <p className="sheet-refused" role="alert">
          {entry.refused}
        </p>
        <ScoreGrid
          label={messages.grid(touchPoint.name)}
          rubric={rubric}
          touchPointId={touchPoint.id}
          rows={shown.rows}
          entry={entry}
          readOnly={session.readOnly}
          onGoTo={() => goTo.current?.focus()}
        />
        <AnchorStrip
          rubric={rubric}
          row={shown.rows[entry.place.row]}
          entry={entry}
          readOnly={session.readOnly}
        />
        <KeyLegend hints={messages.hints(...limitsOf(rubric))} />
      </section>
    </div>
  );
}
