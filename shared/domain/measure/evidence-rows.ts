import type { Id } from "@shared/base/ids.ts";
import type { DatasetColumn } from "../core/columns.ts";
import type { Respondents } from "../scoring/answers/cell-counts.ts";
import { type CodedAnswers, codedAnswers } from "../scoring/answers/coded-answers.ts";
import { cellText } from "../scoring/recode.ts";
import type { Question, QuestionRole } from "../scoring/records.ts";
import { VERDICTS } from "../scoring/verdicts.ts";

/** One respondent behind a figure. */
export interface EvidenceRow {
  readonly mappingId: Id;
  /** Row of the data set, from 1, without its header. */
  readonly row: number;
  /** Null when respondents carry no weights; else scaled to a mean of 1. */
  readonly weight: number | null;
  /** One per source of this survey, in their order. */
  readonly answers: readonly {
    readonly column: string;
    /** The cell as the file had it. */
    readonly text: string;
    /** After recoding; null = not answered. */
    readonly value: number | null;
  }[];
}

export interface ReadSource {
  readonly mappingId: Id;
  readonly question: Question;
  readonly column: DatasetColumn;
  readonly respondents: Respondents;
}

interface Read extends ReadSource {
  readonly coded: CodedAnswers;
}

/** The respondents who count, `limit` of them from `offset`, and how many there are in all. */
export function pageOfRows(
  sources: readonly ReadSource[],
  both: readonly QuestionRole[] | null,
  offset: number,
  limit: number,
): { rows: EvidenceRow[]; total: number } {
  const rows: EvidenceRow[] = [];
  let total = 0;
  for (const mappingId of new Set(sources.map((source) => source.mappingId))) {
    const own = sources
      .filter((source) => source.mappingId === mappingId)
      .map((source): Read => ({ ...source, coded: codedAnswers(source.column, source.question) }));
    const [first] = own;
    if (!first) continue;
    const passed = first.respondents.rows;
    const count = passed ? passed.length : first.coded.codes.length;
    const groups = groupsOf(own, both);
    for (let at = 0; at < count; at++) {
      const row = passed ? passed[at]! : at;
      if (!counts(groups, row)) continue;
      if (total >= offset && rows.length < limit) rows.push(rowOf(own, mappingId, row));
      total++;
    }
  }
  return { rows, total };
}

/**
 * A respondent counts when one list of groups is met: of each group he answered a question. A gap is met at one
 * touch point, not by an expectation here and a perception there.
 */
function groupsOf(sources: readonly Read[], both: readonly QuestionRole[] | null): Read[][][] {
  const [first, second] = both ?? [];
  if (!both || !first || !second) return sources.map((source) => [[source]]);
  const ofRole = (role: QuestionRole, touchPointId: Id | null) =>
    sources.filter(({ question }) => question.role === role && question.touchPointId === touchPointId);
  const places = new Set(
    sources.filter(({ question }) => question.role === second).map(({ question }) => question.touchPointId),
  );
  if (VERDICTS.some((verdict) => verdict === second)) {
    return [[sources.filter(({ question }) => question.role === first), ofRole(second, null)]];
  }
  return [...places].map((place) => both.map((role) => ofRole(role, place)));
}

const counts = (lists: readonly Read[][][], row: number): boolean =>
  lists.some((groups) => groups.every((group) => group.some(({ coded }) => coded.codes[row]! > 0)));

function rowOf(sources: readonly Read[], mappingId: Id, row: number): EvidenceRow {
  return {
    mappingId,
    row: row + 1,
    weight: sources[0]?.respondents.weights?.[row] ?? null,
    answers: sources.map(({ question, column, coded }) => {
      const code = coded.codes[row]!;
      return {
        column: question.column,
        text: cellText(column, row),
        value: code === 0 ? null : coded.levels[code]!,
      };
    }),
  };
}
