import type { QuestionSubject } from "@shared/domain/scoring/commands/import-survey.ts";
import type { Rubric } from "@shared/domain/scoring/records.ts";
import type { ReadSheets } from "@shared/interchange/sources/read-sheets.ts";
import type { Uses } from "@shared/interchange/sources/source-kinds.ts";
import { sourceMessages } from "./source-messages.ts";
import { NO_SUBJECT } from "./subjects.ts";

const MOST_ITEMS = 200;

/** The touch points that the sheets name, in the order of the file, with their scores. */
export function countNames(read: ReadSheets | null): { value: string; count: number }[] {
  const counts = new Map((read?.touchPoints ?? []).map((name) => [name, 0]));
  for (const { cells } of read?.sheets ?? []) {
    for (const { touchPoint } of cells) counts.set(touchPoint, (counts.get(touchPoint) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** What keeps these sheets from being taken in. */
export function sheetProblems(
  read: ReadSheets | null,
  uses: Uses,
  rubric: Rubric | null,
  scale: { minimum: number; maximum: number } | null,
): string[] {
  if (!read) return [];
  const known = new Set(rubric?.items.map(({ name }) => name.trim().toLowerCase()));
  const strange = rubric ? read.items.filter((item) => !known.has(item.trim().toLowerCase())) : [];
  const person = uses.observer || uses.participant || (uses.touchPoint && !uses.score);
  return [
    ...(person ? [] : [sourceMessages.nobody]),
    ...(read.cells === 0 ? [sourceMessages.noScores] : []),
    ...(read.items.length > MOST_ITEMS ? [sourceMessages.tooManyItems(read.items.length, MOST_ITEMS)] : []),
    ...(strange.length > 0 ? [sourceMessages.strangeItems(strange.slice(0, 5))] : []),
    ...(scale && !(scale.minimum < scale.maximum) ? [sourceMessages.scaleRises] : []),
  ];
}

/** Sheets as the command takes them: touch points by their place in a list. */
export function sheetsToTake(read: ReadSheets, subjects: ReadonlyMap<string, QuestionSubject>) {
  const places = new Map(read.touchPoints.map((name, index) => [name, index]));
  return {
    subjects: read.touchPoints.map((name) => subjects.get(name) ?? NO_SUBJECT),
    sheets: read.sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: cells.map(({ touchPoint, ...cell }) => ({ ...cell, subject: places.get(touchPoint) ?? 0 })),
    })),
  };
}
