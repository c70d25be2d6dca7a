import { digitsFor, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { Check } from "lucide-react";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { messages } from "./messages.ts";
import type { SheetContents, SheetTouchPoint } from "./sheet-rows.ts";

interface TouchPointListProps {
  contents: SheetContents;
  current: number;
  onGo(index: number, focus?: boolean): void;
}

/** Every touch point with how far it is done; arrows walk it, Enter goes to its scores. */
export function TouchPointList({ contents, current, onGo }: TouchPointListProps) {
  const list = useRef<HTMLOListElement>(null);
  const walked = useRef(false);
  useLayoutEffect(() => {
    const button = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    button?.scrollIntoView({ block: "nearest" });
    if (walked.current) button?.focus();
    walked.current = false;
  });
  const walk = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    walked.current = true;
    onGo(current + by, false);
  };
  return (
    <nav className="sheet-list" aria-label={messages.touchPoints}>
      <ol ref={list}>
        {contents.touchPoints.map((entry, index) => (
          <li key={entry.touchPoint.id}>
            <button
              type="button"
              aria-current={index === current}
              tabIndex={index === current ? 0 : -1}
              title={entry.touchPoint.name}
              onClick={() => onGo(index)}
              onKeyDown={walk}
            >
              <span className="muted">{entry.number}</span>
              <span className="sheet-list-name">{entry.touchPoint.name}</span>
              <Progress entry={entry} />
              <span className="sheet-list-means">{meansText(entry, digitsFor(contents.rubric))}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Progress({ entry: { progress } }: { entry: SheetTouchPoint }) {
  if (progress.done === progress.of) {
    return (
      <span className="sheet-list-done">
        <Check size={14} aria-hidden />
        {messages.done}
      </span>
    );
  }
  return <span className="muted">{messages.progress(progress.done, progress.of)}</span>;
}

function meansText({ progress }: SheetTouchPoint, digits: number): string {
  if (progress.perception === null) return "";
  const mean = numberText(progress.perception, digits);
  return progress.gap === null ? mean : `${mean} (${signedText(progress.gap, digits)})`;
}
