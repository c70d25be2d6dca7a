import { ASSUMPTION_TOPICS } from "../../simulation/assumption-topics.ts";
import type { SimulationResult } from "../../simulation/kept/kept-record.ts";
import { hasBlock } from "../layout.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { simulatedJourneys } from "../simulated-journeys.ts";

/** What the kept results rest on, journey by journey; null where none is kept. */
export function simulationSheetChapter(inputs: ChapterInputs): Chapter | null {
  const { simulated: words } = inputs.words;
  const told = simulatedJourneys(inputs.model, inputs.report, inputs.related);
  const sections = told.flatMap(({ journey, kept }, index) =>
    kept ? [sheetSection(inputs, kept, journey.name, `simulation-${index + 1}-rests`)] : [],
  );
  return sections.length === 0 ? null : { id: "simulation", title: words.title, blocks: [], sections };
}

/** Where the sheet is left out by choice, the chapter says so. */
export const leftOutBlock = (
  { report, format, words: { simulated: words } }: ChapterInputs,
  { assumptions }: SimulationResult,
): Block[] =>
  hasBlock(report, "simulationSheet")
    ? []
    : [{ kind: "paragraph", text: words.leftOut(format.number(assumptions.length)), style: "missing" }];

/** The sheet of assumptions as it was when the result was run. */
function sheetSection(
  { format, words: { results, simulated: words } }: ChapterInputs,
  { assumptions }: SimulationResult,
  journey: string,
  id: string,
): Section {
  const section = { id, title: words.restsOf(journey), page: "text" } as const;
  const count = format.number(assumptions.length);
  const [about, statement, from] = words.restsColumns;
  const rows = ASSUMPTION_TOPICS.flatMap((topic) =>
    assumptions
      .filter((assumption) => assumption.topic === topic)
      .map(({ text, source, only }): Cell[] => [
        results.topics[topic],
        only.length > 0 ? { text, note: words.only(only.join(", ")) } : text,
        source === null ? "" : results.sources[source],
      ]),
  );
  return {
    ...section,
    blocks: [
      { kind: "paragraph", text: words.restsIntro(count), style: "note" },
      {
        kind: "table",
        label: words.restsTable(journey),
        columns: [{ title: about, width: 16 }, { title: statement }, { title: from, width: 14 }],
        rows,
      },
    ],
  };
}
