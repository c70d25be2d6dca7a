import type { Id } from "@shared/base/ids.ts";
import { setScores } from "@shared/domain/scoring/commands/set-scores.ts";
import type { Workshop } from "@shared/domain/scoring/workshop/workshop.ts";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { takeFocus } from "../../../ui/take-focus.ts";
import { type Entry, finishTyped, readKey } from "../entry-keys.ts";
import { limitsOf } from "../score-text.ts";
import { type Direction, type GridPlace, nextOpen, nextPlace, within } from "./rating-places.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";

export interface RatingEntry {
  readonly place: GridPlace;
  readonly typed: string;
  /** Why the last key or paste changed nothing; null when all is well. */
  readonly refused: string | null;
  readonly box: RefObject<HTMLDivElement | null>;
  go(place: GridPlace): void;
  step(): void;
  back(): void;
  toOpen(): void;
  /** Back to the ratings: here if nobody rated this, else to the next that is open. */
  resume(): void;
  takeKey(key: string): boolean;
  clear(): void;
  settle(): boolean;
  dropTyped(): void;
  refuse(why: string | null): void;
}

/** Where the facilitator is in the grid and what is being typed there. */
export function useRatingEntry(
  session: EngagementSession,
  workshop: Workshop,
  direction: Direction,
): RatingEntry {
  const { rubric, rows, participants, itemId } = workshop;
  const [wanted, setPlace] = useState<GridPlace>(() => nextOpen(workshop, null, direction));
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(participants.length > 0);
  const size = { rows: rows.length, columns: participants.length };
  const place = within(wanted, size);
  /** Moved to by a key, a cell has the focus whatever had it; at first only if nothing else is in hand. */
  const comesUp = useRef(true);
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-rating="${place.row}:${place.column}"]`);
    if (!cell) return;
    focusWanted.current = false;
    if (comesUp.current) takeFocus(cell);
    else cell.focus({ preventScroll: true });
    comesUp.current = false;
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const go = (next: GridPlace) => {
    setTyped("");
    setPlace(within(next, size));
    focusWanted.current = true;
    comesUp.current = false;
  };
  const write = (perception: number | null): boolean => {
    const touchPointId: Id | undefined = rows[place.row]?.touchPoint.id;
    const sheetId = participants[place.column]?.sheet.id;
    if (touchPointId === undefined || sheetId === undefined) return false;
    setRefused(null);
    if (rows[place.row]?.ratings[place.column] === perception) return true;
    try {
      session.run(setScores, { cells: [{ sheetId, touchPointId, itemId, perception }] });
      return true;
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  /** Acts on a complete entry; true when it is done with and the next one may come. */
  const act = (entry: Entry): boolean => {
    setTyped(entry.kind === "wait" ? entry.text : "");
    if (entry.kind === "wait") return false;
    if (entry.kind === "refused") {
      setRefused(messages.refused(entry.text, ...limitsOf(rubric)));
      return false;
    }
    return write(entry.kind === "score" ? entry.value : null);
  };
  const settle = (): boolean => {
    const entry = finishTyped(typed, rubric);
    return entry === null || act(entry);
  };
  const move = (by: 1 | -1) => {
    if (settle()) go(nextPlace(place, by, direction, size));
  };
  return {
    place,
    typed,
    refused,
    box,
    go: (next) => {
      if (settle()) go(next);
    },
    step: () => move(1),
    back: () => move(-1),
    toOpen: () => {
      if (settle()) go(nextOpen(workshop, place, direction));
    },
    resume: () => {
      const open = (rows[place.row]?.ratings[place.column] ?? null) === null;
      go(open ? place : nextOpen(workshop, place, direction));
    },
    takeKey: (key) => {
      const entry = readKey(typed, key, rubric);
      if (!entry) return false;
      if (act(entry)) go(nextPlace(place, 1, direction, size));
      return true;
    },
    clear: () => {
      setTyped("");
      write(null);
    },
    settle,
    dropTyped: () => setTyped(""),
    refuse: setRefused,
  };
}
