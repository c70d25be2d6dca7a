import { ASSUMPTION_TOPICS } from "../../simulation/assumption-topics.ts";
import type { SimulationResult } from "../../simulation/kept/kept-record.ts";
import { hasPart } from "../optional-parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Cell, Section } from "../report-model.ts";

/** The sheet of assumptions as it was when the result was run. Where it is left out by choice, that is said in its place. */
export function sheetSection(
  { report, format, words: { results, simulated: words } }: ChapterInputs,
  { assumptions }: SimulationResult,
  journey: string,
  id: string,
): Section {
  const section = { id, title: words.restsOf(journey), page: "text" } as const;
  const count = format.number(assumptions.length);
  if (!hasPart(report, "simulationSheet"))
    return { ...section, blocks: [{ kind: "paragraph", text: words.leftOut(count), style: "missing" }] };
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
