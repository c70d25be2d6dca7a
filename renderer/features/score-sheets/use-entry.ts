import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { skipRest } from "@shared/domain/scoring/commands/skip-rest.ts";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { takeFocus } from "../../ui/take-focus.ts";
import { type Entry, finishTyped, readKey } from "./entry-keys.ts";
import { messages } from "./messages.ts";
import { limitsOf } from "./score-text.ts";
import {
  firstOpen,
  movePlace,
  nextUnscored,
  type ScoreColumn,
  type SheetContents,
  type SheetPlace,
} from "./sheet-rows.ts";

export interface SheetEntry {
  readonly place: SheetPlace;
  /** Digits of a score that is not complete yet. */
  readonly typed: string;
  /** Why the last key changed nothing; null when all is well. */
  readonly refused: string | null;
  /** What holds the cells; the cell of the place takes the focus in it. */
  readonly box: RefObject<HTMLElement | null>;
  go(place: SheetPlace, focus?: boolean): void;
  moveBy(rows: number): void;
  /** From a note to the next score. */
  moveOn(): void;
  toTouchPoint(index: number, focus?: boolean): void;
  /** On to the next item that nobody scored. */
  toUnscored(): void;
  toColumn(column: ScoreColumn): void;
  /** True when the key was a score, a part of one, or “not observed”. */
  takeKey(key: string): boolean;
  give(score: number): void;
  clear(): void;
  settle(): boolean;
  dropTyped(): void;
  writeEvidence(row: number, text: string): void;
  skipTheRest(): void;
}

/** Where the observer is in the sheet and what is being typed there. */
export function useEntry(session: EngagementSession, contents: SheetContents): SheetEntry {
  const { sheet, rubric, touchPoints } = contents;
  const items = rubric.items.length;
  const [wanted, setPlace] = useState<SheetPlace>(() => ({
    touchPoint: firstOpen(touchPoints),
    row: 0,
    column: "perception",
  }));
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const box = useRef<HTMLElement>(null);
  const focusWanted = useRef(true);
  /** Where scoring goes on after a note. */
  const lastScored = useRef<"expectation" | "perception">("perception");
  const place: SheetPlace = {
    touchPoint: Math.max(0, Math.min(wanted.touchPoint, touchPoints.length - 1)),
    row: Math.max(0, Math.min(wanted.row, items - 1)),
    column: wanted.column,
  };
  /** Moved to by a key, a cell has the focus whatever had it; at first only if nothing else is in hand. */
  const comesUp = useRef(true);
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-score-cell="${place.row}:${place.column}"]`);
    if (!cell) return;
    focusWanted.current = false;
    if (comesUp.current) takeFocus(cell);
    else cell.focus();
    comesUp.current = false;
    cell.scrollIntoView({ block: "nearest" });
  });

  const write = (row: number, fields: object): boolean => {
    const touchPointId = touchPoints[place.touchPoint]?.touchPoint.id;
    const itemId = rubric.items[row]?.id;
    if (touchPointId === undefined || itemId === undefined) return false;
    try {
      session.run(setScore, { sheetId: sheet.id, touchPointId, itemId, ...fields });
      setRefused(null);
      return true;
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  const go = (next: SheetPlace, focus = true) => {
    setTyped("");
    if (next.column !== "evidence") lastScored.current = next.column;
    setPlace(next);
    focusWanted.current = focus;
    comesUp.current = false;
  };
  const column = place.column === "evidence" ? lastScored.current : place.column;
  /** Acts on a complete entry; true when it is done with and the observer may go on. */
  const act = (entry: Entry): boolean => {
    if (entry.kind === "wait") {
      setTyped(entry.text);
      return false;
    }
    setTyped("");
    if (entry.kind === "refused") {
      setRefused(messages.refused(entry.text, ...limitsOf(rubric)));
      return false;
    }
    if (entry.kind === "score") return write(place.row, { [column]: entry.value });
    return write(place.row, column === "perception" ? { notObserved: true } : { expectation: null });
  };
  const settle = (): boolean => {
    const entry = finishTyped(typed, rubric);
    return entry === null || act(entry);
  };
  const moveBy = (rows: number) => {
    if (settle()) go(movePlace(place, rows, touchPoints.length, items));
  };
  return {
    place,
    typed,
    refused,
    box,
    go,
    moveBy,
    moveOn: () => go(movePlace({ ...place, column }, 1, touchPoints.length, items)),
    settle,
    dropTyped: () => setTyped(""),
    toTouchPoint: (index, focus = true) => {
      const touchPoint = Math.max(0, Math.min(touchPoints.length - 1, index));
      if (settle()) go({ ...place, column, touchPoint, row: 0 }, focus);
    },
    toUnscored: () => {
      if (settle()) go({ ...nextUnscored(touchPoints, place), column });
    },
    toColumn: (next) => {
      if (settle()) go({ ...place, column: next });
    },
    takeKey: (key) => {
      const entry = readKey(typed, key, rubric);
      if (!entry) return false;
      if (act(entry)) go(movePlace(place, 1, touchPoints.length, items));
      return true;
    },
    give: (score) => {
      if (act({ kind: "score", value: score })) go({ ...place, column });
    },
    clear: () => {
      setTyped("");
      write(place.row, { [column]: null });
    },
    writeEvidence: (row, evidence) => void write(row, { evidence }),
    skipTheRest: () => {
      const touchPointId = touchPoints[place.touchPoint]?.touchPoint.id;
      if (touchPointId === undefined || !settle()) return;
      session.run(skipRest, { sheetId: sheet.id, touchPointId });
      go({ ...place, column, touchPoint: Math.min(touchPoints.length - 1, place.touchPoint + 1), row: 0 });
    },
  };
}
