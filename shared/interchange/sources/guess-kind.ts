import { nameScore } from "@shared/domain/event-log/column-names.ts";
import type { DataTable } from "../table/data-table.ts";
import { guessUses, textLength } from "./guess-uses.ts";
import type { SourceKind } from "./source-kinds.ts";

/** Texts of this mean length are told by people and are not labels. */
const TOLD = 40;
/** Columns of numbers that only count the rows. */
const COUNTER = /^(#|no|nr|num|number|nummer|row|zeile)\.?$|(^|[\s_-])id$/i;
const named = (names: readonly string[], pattern: RegExp): boolean =>
  names.some((name) => pattern.test(name));

/**
 * What a file holds, from its names and cells, to begin with. The narrower kinds are asked first; a table that shows
 * nothing else is a survey.
 */
export function guessKind(
  table: Pick<DataTable, "kind" | "names" | "labels" | "columns" | "rowCount">,
  touchPointNames: readonly string[],
  /** A column of it reads like a question of a survey. */
  asks = false,
): SourceKind {
  const { names } = table;
  if (table.kind === "xes") return "events";
  const says = (role: "case" | "activity") => names.some((name) => nameScore(name, role) === 1);
  if (says("case") && says("activity") && guessUses("events", table).time) return "events";
  const scores = guessUses("scores", table);
  const means = named(names, /^(mean|average|avg|mittelwert|mw|moyenne)$|(mean|average|mittelwert)/i);
  if (scores.n && (means || scores.deviation || scores.expectationDeviation)) return "scores";
  if (named(names, /observer|beobachter|shopper|auditor/i) && guessUses("observation", table).score) {
    return "observation";
  }
  if (named(names, /^(participant|teilnehmer(in)?|participant name|rater)$/i)) return "workshop";
  const known = new Set(touchPointNames.map((name) => name.trim().toLowerCase()));
  const hits = names.filter((name) => known.has(name.trim().toLowerCase())).length;
  if (hits >= 3 && hits * 2 >= names.length) return "workshop";
  const texts = table.columns.filter((column) => textLength(column) >= TOLD).length;
  const numbers = table.columns.filter((column) => column.dictionary === null).length;
  if (texts > 0 && numbers <= texts + 2 && names.length <= 20) return "comments";
  // Short ones: what is called a comment and stands beside a day or a channel, in a table that asks nothing.
  const told = guessUses("comments", table);
  const used = new Set(Object.values(told));
  const rated = names.some(
    (name, index) =>
      table.columns[index]?.dictionary === null && !used.has(name) && !COUNTER.test(name.trim()),
  );
  const isComments = told.text && (told.date || told.channel);
  return isComments && !asks && !rated && names.length <= 20 ? "comments" : "survey";
}
