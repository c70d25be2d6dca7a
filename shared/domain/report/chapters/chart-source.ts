import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { eventLogQuestion } from "../../chart/charts/event-log.ts";
import { scopeOfChoices } from "../../chart/choices.ts";
import { waveKey } from "../../scoring/waves.ts";
import type { PinnedChart } from "../records.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import { scoresShown } from "./chart-studies.ts";
import { holdsText, sheetGroups, sheetsText } from "./sources.ts";

/** What a pinned chart was drawn from, by the names of the samples in the appendix; "" where nothing can be named. */
export function chartSource(inputs: ChapterInputs, pinned: PinnedChart): string {
  const { evidence: words } = inputs.words;
  const sources = sourcesOf(inputs, pinned);
  return sources.length === 0 ? "" : words.source(inputs.format.list(sources));
}

function sourcesOf(inputs: ChapterInputs, pinned: PinnedChart): string[] {
  const { model } = inputs;
  const { chart, choices } = pinned;
  const [family] = chart.split(".");
  if (family === "event-log") {
    const log = model.get("eventLog", eventLogQuestion(choices).eventLogId);
    return log ? datasets(inputs, [log.datasetId]) : [];
  }
  if (family === "verbatims") {
    return datasets(
      inputs,
      model
        .all("verbatimMapping")
        .sort(byOrder)
        .map(({ datasetId }) => datasetId),
    );
  }
  if (family === "scoring") {
    const rubricId = choices.rubric === undefined ? null : String(choices.rubric);
    const kind = choices.kind ?? null;
    return sheetGroups(model)
      .filter(([sheet]) => rubricId === null || sheet.rubricId === rubricId)
      .filter(([sheet]) => kind === null || sheet.kind === kind)
      .map((group) => sheetsText(inputs, group));
  }
  return [...datasets(inputs, surveysOf(inputs, choices)), ...studiesOf(inputs, pinned)];
}

/** The surveys whose answers a chart shows: those of the wave that was chosen, else those that count in the report. */
function surveysOf({ model, scorecard }: ChapterInputs, choices: PinnedChart["choices"]): Id[] {
  const { wave } = scopeOfChoices(choices);
  return model
    .all("surveyMapping")
    .sort(byOrder)
    .filter((mapping) => {
      if (wave === undefined) return scorecard?.surveys.includes(mapping.id) ?? true;
      const key = waveKey(mapping);
      return wave === null || key === "" || key === wave;
    })
    .map(({ datasetId }) => datasetId);
}

/** Where figures come from that came without their answers. */
function studiesOf(inputs: ChapterInputs, pinned: PinnedChart): string[] {
  const names = scoresShown(inputs, pinned).map(({ source, waveName }) => source || waveName);
  return [...new Set(names)].filter((name) => name !== "").map((name) => `“${name}”`);
}

function datasets(inputs: ChapterInputs, ids: readonly Id[]): string[] {
  const { evidence: words } = inputs.words;
  return [...new Set(ids)].flatMap((id) => {
    const dataset = inputs.model.get("dataset", id);
    if (!dataset) return [];
    const { importedOn } = dataset;
    return words.sourceOf(dataset.name, holdsText(inputs, dataset), inputs.format.date(importedOn));
  });
}
