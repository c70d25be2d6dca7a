// biome-ignore-all lint/a11y/useSemanticElements: a grid that is typed in, with cells that take the focus in turn
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells, one at a time

import { summarise, type Workshop } from "@shared/domain/scoring/workshop/workshop.ts";
import { digitsFor, numberText } from "@shared/drawing/figure-text.ts";
import { type KeyboardEvent, useCallback, useRef } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { AddParticipant } from "./AddParticipant.tsx";
import { ParticipantHead } from "./ParticipantHead.tsx";
import { RatingRow } from "./RatingRow.tsx";
import type { GridPlace } from "./rating-places.ts";
import type { RatingEntry } from "./use-rating-entry.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";

interface RatingGridProps {
  session: EngagementSession;
  workshop: Workshop;
  entry: RatingEntry;
  /** Only the column of the place shows its ratings, and no mean does. */
  silent: boolean;
  onTurn(): void;
  onGoTo(): void;
}

/** Touch points × participants. A digit rates and goes on; see `walk` and `write` for the rest. */
export function RatingGrid({ session, workshop, entry, silent, onTurn, onGoTo }: RatingGridProps) {
  const { rows, participants, rubric } = workshop;
  const { place, typed, box } = entry;
  const adding = useRef<HTMLInputElement>(null);
  const latest = useRef(entry);
  latest.current = entry;
  const go = useCallback((next: GridPlace) => latest.current.go(next), []);
  const keys = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset.rating === undefined) return;
    let taken = walk(event.key, entry, rows.length, participants.length);
    if (!taken && (event.key === "g" || event.key === "G")) {
      onGoTo();
      taken = true;
    } else if (!taken && event.key === "/") {
      onTurn();
      taken = true;
    } else if (!taken && !session.readOnly) {
      if (event.key === "+") {
        adding.current?.focus();
        taken = true;
      } else taken = write(event.key, entry);
    }
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const digits = digitsFor(rubric);
  return (
    <div className="ratings-scroll" ref={box}>
      <div
        role="grid"
        aria-label={messages.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={participants.length + 1}
        className="ratings"
        style={{ "--participants": participants.length } as React.CSSProperties}
        onKeyDown={keys}
      >
        <div role="row" className="ratings-row ratings-head">
          <span role="columnheader">{messages.touchPoint}</span>
          {participants.map((participant, index) => (
            <ParticipantHead
              key={participant.sheet.id}
              session={session}
              participant={participant}
              of={rows.length}
              current={index === place.column}
            />
          ))}
          <span role="columnheader" className="ratings-figure">
            {messages.mean}
          </span>
          <span role="columnheader" className="ratings-figure">
            {messages.n}
          </span>
          <span role="columnheader">
            <AddParticipant ref={adding} session={session} workshop={workshop} onDone={entry.resume} />
          </span>
        </div>
        {rows.map((row, index) => {
          const { mean, n } = summarise(row.ratings);
          const here = index === place.row;
          return (
            <RatingRow
              key={row.touchPoint.id}
              index={index}
              number={row.number}
              name={row.touchPoint.name}
              participants={participants}
              ratings={row.ratings}
              column={here ? place.column : null}
              typed={here ? typed : ""}
              shown={silent ? place.column : null}
              mean={silent || mean === null ? messages.notAvailable : numberText(mean, digits)}
              n={n}
              onGo={go}
            />
          );
        })}
      </div>
    </div>
  );
}

function walk(key: string, entry: RatingEntry, rows: number, columns: number): boolean {
  const { row, column } = entry.place;
  if (key === "ArrowUp") entry.go({ row: row - 1, column });
  else if (key === "ArrowDown") entry.go({ row: row + 1, column });
  else if (key === "ArrowLeft") entry.go({ row, column: column - 1 });
  else if (key === "ArrowRight") entry.go({ row, column: column + 1 });
  else if (key === "Home") entry.go({ row, column: 0 });
  else if (key === "End") entry.go({ row, column: columns - 1 });
  else if (key === "PageUp") entry.go({ row: 0, column });
  else if (key === "PageDown") entry.go({ row: rows - 1, column });
  else if (key === "Enter" || key === " ") entry.step();
  else if (key === "u" || key === "U") entry.toOpen();
  else return false;
  return true;
}

function write(key: string, entry: RatingEntry): boolean {
  if (key === "Escape" && entry.typed !== "") entry.dropTyped();
  else if (key === "Backspace" && entry.typed === "") {
    entry.clear();
    entry.back();
  } else if (key === "Delete" || key === "Backspace") entry.clear();
  else return entry.takeKey(key);
  return true;
}
