import type { RankingFields } from "@shared/domain/redesign/ranking/scores.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import type { OpportunityRow, OpportunityTable } from "./rows.ts";

type Column = GridColumn<OpportunityRow>;
const plain = (value: number | null): string => (value === null ? "" : String(value));

const FIELDS: Readonly<Record<keyof RankingFields, Omit<Column, "id">>> = {
  impact: field(messages.impact, 64, (row) => row.opportunity.impact),
  effort: field(messages.effort, 64, (row) => row.opportunity.effort),
  reach: { ...field(messages.reach, 76, (row) => row.opportunity.reach), hint: messages.reachHint },
  confidence: {
    ...field(messages.confidence, 96, (row) => row.opportunity.confidence),
    hint: messages.confidenceHint,
    value: ({ opportunity: { confidence } }) =>
      confidence === null ? "" : `${numberText(confidence * 100, 0)} %`,
  },
  months: { ...field(messages.months, 112, (row) => row.opportunity.personMonths), fields: ["personMonths"] },
  importance: measured(messages.importance, "importance"),
  satisfaction: measured(messages.satisfaction, "satisfaction"),
  evidence: {
    title: messages.evidencePieces,
    width: 64,
    align: "end",
    value: ({ ranked }) => String(ranked.fields.evidence),
    sortBy: ({ ranked }) => ranked.fields.evidence,
  },
};

function field(title: string, width: number, of: (row: OpportunityRow) => number | null): Omit<Column, "id"> {
  return { title, width, align: "end", editable: true, value: (row) => plain(of(row)), sortBy: of };
}

/** What is typed, else in italics what clients answered. */
function measured(title: string, name: "importance" | "satisfaction"): Omit<Column, "id"> {
  const shown = ({ ranked }: OpportunityRow): string => {
    const value = ranked.fields[name];
    return value === null ? "" : numberText(value, 1);
  };
  return {
    ...field(title, 92, (row) => row.ranked.fields[name]),
    value: shown,
    render: (row) =>
      row.opportunity[name] === null ? <em className="grid-text">{shown(row)}</em> : undefined,
  };
}

/** The register's columns; those that are counted with follow the ranking. */
export function opportunityColumns({
  method,
  uses,
}: Pick<OpportunityTable, "method" | "uses">): readonly Column[] {
  return [
    { id: "number", title: messages.number, width: 44, align: "end", value: (row) => String(row.number) },
    {
      id: "title",
      title: messages.hurts,
      width: "grow",
      editable: true,
      value: (row) => row.opportunity.title,
    },
    {
      id: "points",
      title: messages.touchPoints,
      fields: ["touchPointIds"],
      width: 96,
      editable: true,
      value: (row) => row.points.join(", "),
    },
    {
      id: "evidence",
      title: messages.evidence,
      fields: ["evidence", "evidenceLinks"],
      width: "grow",
      editable: true,
      value: (row) => row.opportunity.evidence,
    },
    // The text of the evidence has a column already.
    ...uses.map((name) => ({ id: name === "evidence" ? "pieces" : name, ...FIELDS[name] })),
    {
      id: "score",
      title: method === "own" ? messages.score : messages.rankings[method],
      hint: messages.rankingHints[method],
      width: method === "impact-effort" ? 108 : 84,
      align: "end",
      value: ({ ranked }) => (ranked.score === null ? messages.notAvailable : numberText(ranked.score, 1)),
      sortBy: ({ ranked }) => ranked.score,
    },
    {
      id: "rank",
      title: messages.rank,
      hint: messages.rankHint,
      width: 56,
      align: "end",
      value: ({ ranked }) => (ranked.rank === null ? "" : messages.rankText(ranked.rank, ranked.isTied)),
      sortBy: ({ ranked }) => ranked.rank,
    },
    {
      id: "status",
      title: messages.status,
      width: 80,
      editable: true,
      choices: Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
      value: (row) => row.opportunity.status,
    },
    {
      id: "ideas",
      title: messages.ideas,
      width: 56,
      align: "end",
      value: (row) => String(row.ideas.length),
      sortBy: (row) => row.ideas.length,
    },
  ];
}
