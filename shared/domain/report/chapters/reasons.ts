import type { Id } from "@shared/base/ids.ts";
import { evidenceLines, type Reason, type TracedChange, tracedChanges } from "../../redesign/trace.ts";
import { changeSentences } from "../change-sentences.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Cell, Section } from "../report-model.ts";

/** Why each shown change is made: changes by the idea that they carry out, what it answers, and the evidence. */
export function reasonSections(inputs: ChapterInputs): Section[] {
  const {
    difference: { signs },
    opportunities: words,
  } = inputs.words;
  const { model, report, related } = inputs;
  const shown = new Set<Id | null>([report.toBeId, ...related.map(({ toBe }) => toBe.id)]);
  const byIdea = new Map<Id, { reason: Reason; changes: TracedChange["change"][] }>();
  for (const { toBe, change, reasons } of tracedChanges(model)) {
    if (!shown.has(toBe.id) || changeSentences(model, change, inputs.format, "client").length === 0) continue;
    for (const reason of reasons) {
      const held = byIdea.get(reason.idea.id);
      if (held) held.changes.push(change);
      else byIdea.set(reason.idea.id, { reason, changes: [change] });
    }
  }
  if (byIdea.size === 0) return [];
  const [change, because, evidence] = words.whyColumns;
  const rows = [...byIdea.values()].map(({ reason, changes }): Cell[] => [
    {
      text: reason.idea.title,
      strong: true,
      note: changes.map(({ kind, title }) => words.whyChange(signs[kind], title)).join("\n"),
    },
    reason.opportunities.map(({ title }) => title).join("\n") || words.noReason,
    reason.opportunities.flatMap(evidenceLines).join("\n"),
  ]);
  return [
    {
      id: "reasons",
      title: words.why,
      page: "text",
      blocks: [
        {
          kind: "table",
          label: words.why,
          columns: [{ title: change, width: 36 }, { title: because, width: 26 }, { title: evidence }],
          rows,
          caption: words.whyCaption,
        },
      ],
    },
  ];
}
