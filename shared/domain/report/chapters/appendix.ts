import { MEASURES } from "../../redesign/measures.ts";
import { gapKinds, isWeighted } from "../../scoring/is-measured.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Chapter, Section } from "../report-model.ts";
import { changeSections } from "./changes.ts";
import { sourcesTable } from "./sources.ts";

export function appendixChapter(inputs: ChapterInputs): Chapter {
  const { redesign, appendix: words } = inputs.words;
  const { format, confidence, smallSample } = inputs;
  const gaps = inputs.scorecard ? gapKinds(inputs.scorecard).map((kind) => ` ${words.gaps[kind]}`) : [];
  const weights = inputs.scorecard && isWeighted(inputs.scorecard) ? words.weighted : words.notWeighted;
  const method: Block[] = words
    .paragraphs(confidence, format.number(smallSample), gaps.join(""), weights)
    .map((text) => ({ kind: "paragraph", text }));
  const sections: Section[] = [{ id: "method", title: words.method, page: "text", blocks: method }];
  const sources = sourcesTable(inputs);
  if (sources) sections.push({ id: "samples", title: words.samples, page: "text", blocks: [sources] });
  if (inputs.difference) {
    sections.push({
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
    });
  }
  return {
    id: "appendix",
    title: words.title,
    // Below the half page on the plan.
    flows: inputs.model.get("prototypePlan", inputs.report.planId) !== undefined,
    blocks: [],
    // What is looked up, after what explains it.
    sections: [...sections, ...changeSections(inputs)],
  };
}
