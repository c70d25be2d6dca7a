import { byOrder } from "@shared/base/order.ts";
import { MEASURES } from "../../redesign/measures.ts";
import { redesignMessages } from "../../redesign/messages.ts";
import { gapKinds, isWeighted } from "../../scoring/is-measured.ts";
import { isScored } from "../../scoring/observers.ts";
import { reportMessages } from "../messages.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { changeSections } from "./difference.ts";

const words = reportMessages.appendix;

export function appendixChapter(inputs: ChapterInputs): Chapter {
  const { format, confidence, smallSample } = inputs;
  const gaps = inputs.scorecard ? gapKinds(inputs.scorecard).map((kind) => ` ${words.gaps[kind]}`) : [];
  const weights = inputs.scorecard && isWeighted(inputs.scorecard) ? words.weighted : words.notWeighted;
  const method: Block[] = words
    .paragraphs(confidence, format.number(smallSample), gaps.join(""), weights)
    .map((text) => ({ kind: "paragraph", text }));
  const sections: Section[] = [{ id: "method", title: words.method, page: "text", blocks: method }];
  sections.push({ id: "samples", title: words.samples, page: "text", blocks: [samples(inputs)] });
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
          rows: MEASURES.map((id) => [redesignMessages.measures[id], redesignMessages.definitions[id]]),
          rowHeads: true,
        },
      ],
    });
  }
  return {
    id: "appendix",
    title: words.title,
    blocks: [],
    // What is looked up, after what explains it.
    sections: [...sections, ...changeSections(inputs)],
  };
}

function samples({ model, format }: ChapterInputs): Block {
  const rows: Cell[][] = [
    ...model
      .all("dataset")
      .sort(byOrder)
      .map((set) => [set.name, words.survey, format.number(set.rowCount), format.date(set.importedOn)]),
    ...model
      .all("scoreSheet")
      .sort(byOrder)
      .map((sheet) => [
        `${model.get("rubric", sheet.rubricId)?.name ?? ""}, ${sheet.observer}`,
        words.sheet,
        format.number(model.by("score", "sheetId", sheet.id).filter(isScored).length),
        format.date(sheet.date),
      ]),
  ];
  if (rows.length === 0) return { kind: "paragraph", text: words.noSamples, style: "missing" };
  const [source, kind, size, date] = words.sampleColumns;
  return {
    kind: "table",
    label: words.samples,
    columns: [{ title: source, width: 44 }, { title: kind }, numberColumn(size), numberColumn(date, 26)],
    rows,
    rowHeads: true,
  };
}
