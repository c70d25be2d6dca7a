import { MEASURES } from "../../redesign/measures.ts";
import { gapKinds, isWeighted } from "../../scoring/is-measured.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Chapter, Section } from "../report-model.ts";
import { proposalOf } from "../sister-reports.ts";
import { changeSections } from "./changes.ts";
import { sourcesTable } from "./sources.ts";

/** While nobody has composed it otherwise, the plan of a trial leaves to its proposal what is told there. */
const isToldElsewhere = ({ model, report }: ChapterInputs): boolean =>
  report.layout.length === 0 && proposalOf(model, report) !== null;

/** How the figures came about, and what the measures count. */
export function methodChapter(inputs: ChapterInputs): Chapter | null {
  if (isToldElsewhere(inputs)) return null;
  return appendix(inputs, [methodSection(inputs), ...definitionsSection(inputs)]);
}

/** Where the figures come from, and every change; null without either. */
export function appendixChapter(inputs: ChapterInputs): Chapter | null {
  const { appendix: words } = inputs.words;
  if (isToldElsewhere(inputs)) return null;
  const sources = sourcesTable(inputs);
  const samples: Section[] = sources
    ? [{ id: "samples", title: words.samples, page: "text", blocks: [sources] }]
    : [];
  const sections = [...samples, ...changeSections(inputs)];
  return sections.length === 0 ? null : appendix(inputs, sections);
}

const appendix = (inputs: ChapterInputs, sections: readonly Section[]): Chapter => ({
  id: "appendix",
  title: inputs.words.appendix.title,
  // Below the half page on the plan.
  flows: inputs.model.get("prototypePlan", inputs.report.planId) !== undefined,
  blocks: [],
  sections,
});

function methodSection(inputs: ChapterInputs): Section {
  const { appendix: words } = inputs.words;
  const { format, confidence, smallSample } = inputs;
  const gaps = inputs.scorecard ? gapKinds(inputs.scorecard).map((kind) => ` ${words.gaps[kind]}`) : [];
  const weights = inputs.scorecard && isWeighted(inputs.scorecard) ? words.weighted : words.notWeighted;
  const method: Block[] = words
    .paragraphs(confidence, format.number(smallSample), gaps.join(""), weights)
    .map((text) => ({ kind: "paragraph", text }));
  return { id: "method", title: words.method, page: "text", blocks: method };
}

function definitionsSection({ difference, words: { redesign, appendix: words } }: ChapterInputs): Section[] {
  if (!difference) return [];
  return [
    {
      id: "definitions",
      title: words.definitions,
      page: "text",
      blocks: [
        {
          kind: "table",
          label: words.definitions,
          columns: [{ title: "", width: 24 }, { title: "" }],
          rows: MEASURES.map((id) => [redesign.measures[id], redesign.definitions[id]]),
          rowHeads: true,
        },
      ],
    },
  ];
}
