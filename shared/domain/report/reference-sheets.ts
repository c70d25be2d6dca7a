import type { ReadModel } from "../core/model.ts";
import type { QuickReferenceLine, QuickReferencePage } from "../policy/quick-reference.ts";
import { quickReference } from "../policy/quick-reference.ts";
import { readAudit } from "../policy/read-audit.ts";
import type { ReportWords } from "./languages/english.ts";
import { reportWords } from "./languages/report-words.ts";
import type { Block, Cell, Chapter } from "./report-model.ts";

/** One sheet for each role: the clauses that stay, in their new wording where they were modified. */
export function referenceSheets(model: ReadModel): Chapter[] {
  const { policies: words } = reportWords(model.all("engagement")[0]?.language ?? "en");
  return quickReference(model, readAudit(model)).pages.map((page, index) => sheetOf(words, page, index));
}

type PolicyWords = ReportWords["policies"];

function sheetOf(words: PolicyWords, { role, policies }: QuickReferencePage, index: number): Chapter {
  return {
    id: `sheet-${index + 1}`,
    title: role === "" ? words.everyone : role,
    blocks: [
      {
        kind: "paragraph",
        text: role === "" ? words.everyoneLead : words.sheetLead(role),
        style: "note",
      },
      ...policies.flatMap(({ policy, lines }): Block[] => [
        { kind: "heading", text: policy.name },
        tableOf(words, policy.name, lines),
      ]),
    ],
    sections: [],
  };
}

/** Numbers and controls have a column only where some line has one. */
function tableOf(words: PolicyWords, label: string, lines: readonly QuickReferenceLine[]): Block {
  const [number, what, control] = words.sheetColumns;
  const numbered = lines.some(({ clause }) => clause.number !== "");
  const controlled = lines.some((line) => line.control.trim() !== "");
  return {
    kind: "table",
    label,
    columns: [
      ...(numbered ? [{ title: number, width: 9 }] : []),
      { title: what },
      ...(controlled ? [{ title: control, width: 34 }] : []),
    ],
    rows: lines.map((line): Cell[] => [
      ...(numbered ? [line.clause.number] : []),
      { text: line.text, ...(line.isNew && { note: words.isNew }) },
      ...(controlled ? [line.control] : []),
    ]),
  };
}
