import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { rankOpportunities } from "../../redesign/ranking/rank.ts";
import type { Idea, Opportunity } from "../../redesign/records.ts";
import { evidenceLines } from "../../redesign/trace.ts";
import { carriedIdeas } from "../carried-ideas.ts";
import { changeSentences } from "../change-sentences.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn, plural } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { rootCauseBlocks } from "../root-cause-blocks.ts";
import { touchPointRows } from "../touch-point-rows.ts";
import { reasonSections } from "./reasons.ts";

export function opportunitiesChapter(inputs: ChapterInputs): Chapter | null {
  const { na, opportunities: words } = inputs.words;
  const { model, format } = inputs;
  const opportunities = model.all("opportunity").sort(byOrder);
  if (opportunities.length === 0) return null;
  const numbers = new Map(touchPointRows(inputs).map((row) => [row.touchPoint.id, row]));
  const points = opportunities.flatMap((opportunity, index) =>
    opportunity.impact === null || opportunity.effort === null
      ? []
      : [
          {
            number: index + 1,
            title: opportunity.title,
            impact: opportunity.impact,
            effort: opportunity.effort,
            chosen: opportunity.status === "chosen",
          },
        ],
  );
  const [number, title, touchPoints, impact, effort, status] = words.columns;
  const ranking = otherRanking(inputs);
  const blocks: Block[] = [
    {
      kind: "table",
      label: words.title,
      columns: [
        numberColumn(number, 5),
        { title, width: ranking === null ? 53 : 41 },
        { title: touchPoints, width: 11 },
        numberColumn(impact, 9),
        numberColumn(effort, 9),
        ...(ranking === null ? [] : [numberColumn(ranking.name, 9), numberColumn(words.rank, 7)]),
        { title: status },
      ],
      rows: opportunities.map((opportunity, index) => [
        String(index + 1),
        {
          text: opportunity.title,
          strong: true,
          ...noteOf(words, opportunity),
        },
        opportunity.touchPointIds
          .flatMap((id) => {
            const row = numbers.get(id);
            return row ? [row.number] : [];
          })
          .sort((a, b) => a - b)
          .join(", "),
        opportunity.impact === null ? na : format.number(opportunity.impact),
        opportunity.effort === null ? na : format.number(opportunity.effort),
        ...(ranking?.cells(opportunity.id) ?? []),
        words.statuses[opportunity.status],
      ]),
      caption: ranking === null ? words.caption : `${words.caption} ${ranking.caption}`,
    },
  ];
  const sections: Section[] = [];
  const causes = rootCauseBlocks(inputs);
  if (causes.length > 0) sections.push({ id: "causes", title: words.causes, page: "text", blocks: causes });
  const ideas = ideaBlocks(inputs);
  if (ideas.length > 0) sections.push({ id: "ideas", title: words.ideas, page: "text", blocks: ideas });
  sections.push(...reasonSections(inputs));
  if (points.length > 0) {
    const chart: Block[] = [{ kind: "matrix", title: words.matrix, subtitle: words.matrixSubtitle, points }];
    const unjudged = opportunities.length - points.length;
    if (unjudged > 0)
      chart.push({
        kind: "paragraph",
        text: words.unjudged(plural(format, unjudged, "opportunity")),
        style: "note",
      });
    sections.push({ id: "matrix", title: words.matrix, page: "text", blocks: chart });
  }
  return { id: "opportunities", title: words.title, blocks, sections };
}

/** What the engagement ranks by, where that is not to be seen in the impact and the effort beside it. */
function otherRanking({ model, scorecard, format, words: { na, opportunities: words } }: ChapterInputs) {
  const { method, formula, rows } = rankOpportunities(model, scorecard);
  if (method === "impact-effort") return null;
  const ranked = new Map(rows.map((row) => [row.opportunity.id, row]));
  return {
    name: words.rankings[method],
    caption: words.rankedBy[method](formula),
    cells: (id: Id): Cell[] => {
      const { score = null, rank = null, isTied = false } = ranked.get(id) ?? {};
      return [
        score === null ? na : format.number(score, 1),
        rank === null ? "" : isTied ? `${rank} =` : String(rank),
      ];
    },
  };
}

/** How we know that it hurts, and what was decided for which reason. */
function noteOf(words: ReportWords["opportunities"], opportunity: Opportunity): { note?: string } {
  const { status, decisionReason } = opportunity;
  const lines = evidenceLines(opportunity);
  const reason = decisionReason.trim();
  const notes = [
    ...(lines.length === 0 ? [] : [words.evidence(lines.join("\n"))]),
    ...(reason === "" || status === "open" ? [] : [words.decided(status, reason)]),
  ];
  return notes.length === 0 ? {} : { note: notes.join("\n") };
}

/** Ideas that are carried out, those that are not, and what is changed for none. */
function ideaBlocks(inputs: ChapterInputs): Block[] {
  const { difference, opportunities: words } = inputs.words;
  const { carried, open, unnamed } = carriedIdeas(inputs);
  const [sign, element, change] = words.unnamedColumns;
  const { signs } = difference;
  const told = unnamed.map((one) => [
    signs[one.kind],
    one.title,
    changeSentences(inputs.model, one, inputs.format, "client").join("\n"),
  ]);
  return [
    ...(carried.length > 0 ? [ideaTable(inputs, carried, words.ideas)] : []),
    ...(open.length > 0
      ? [{ kind: "heading", text: words.openIdeas } as const, ideaTable(inputs, open, words.openIdeas)]
      : []),
    ...(told.length > 0
      ? [
          { kind: "heading", text: words.unnamed } as const,
          {
            kind: "table",
            label: words.unnamed,
            columns: [{ title: sign, width: 4 }, { title: element, width: 36 }, { title: change }],
            rows: told,
          } as const,
        ]
      : []),
  ];
}

const ideaTable = (
  { model, format, words: { opportunities: words } }: ChapterInputs,
  ideas: readonly Idea[],
  label: string,
): Block => ({
  kind: "table",
  label,
  columns: [
    { title: words.ideaColumns[0], width: 45 },
    { title: words.ideaColumns[1] },
    numberColumn(words.ideaColumns[2], 12),
  ],
  rows: ideas.map((idea) => [
    {
      text: idea.title,
      strong: true,
      ...(idea.description.trim() ? { note: idea.description.trim() } : {}),
    },
    idea.opportunityIds.flatMap((id) => model.get("opportunity", id)?.title ?? []).join("\n"),
    format.number(idea.changeIds.length),
  ]),
});
