import type { Changes } from "@shared/domain/measure/changes.ts";
import { comparisonMessages } from "@shared/domain/measure/comparison-messages.ts";
import {
  type DifferenceRow,
  pointRow,
  type WholeFigure,
  wholeRow,
} from "@shared/domain/measure/difference-rows.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { tellDifference } from "../differences/difference-evidence.ts";
import { type Evidence, evidenceOf } from "../evidence/evidence.ts";
import type { Subject } from "./row-evidence.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";

type Segments = AskedScope["segments"];

/** What the change of a figure of the whole since the wave before rests on: both waves and their answers. */
export const wholeChangeEvidence = (figure: WholeFigure, changes: Changes, segments: Segments): Evidence =>
  changeEvidence(
    { figure, touchPointId: null, subject: words.changeOf(words[figure]) },
    changes,
    segments,
    (result) => wholeRow(result, figure),
  );

/** The same of a touch point. */
export const pointChangeEvidence = (
  subject: Subject,
  figure: "gap" | "perception",
  changes: Changes,
  segments: Segments,
): Evidence =>
  changeEvidence(
    {
      figure,
      touchPointId: subject.id,
      subject: `${subject.number}  ${subject.name}, ${words.changeOf(comparisonMessages.measures[figure])}`,
    },
    changes,
    segments,
    (result) => pointRow(result, subject.id, figure, subject),
  );

function changeEvidence(
  about: {
    readonly figure: WholeFigure | "gap" | "perception";
    readonly touchPointId: string | null;
    readonly subject: string;
  },
  { from, to }: Changes,
  segments: Segments,
  rowOf: (result: Changes) => DifferenceRow | null,
): Evidence {
  const of = ({ name, key }: Changes["from"]) => ({ name, scope: { segments, wave: key } });
  const groups = { first: of(from), second: of(to) };
  return evidenceOf({
    ...about,
    figure: "difference",
    rows: about.figure,
    // Not of the two waves: it stands in the unit of the figures of the page.
    measure: "changes",
    args: (scope) => scope,
    groups: [groups.first, groups.second],
    tell: (result: Changes | null) => {
      const row = result && rowOf(result);
      return row && tellDifference(row, groups);
    },
  });
}
