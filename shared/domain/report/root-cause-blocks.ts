import { byOrder } from "@shared/base/order.ts";
import { causeOutline } from "../cause/outline.ts";
import type { Opportunity } from "../redesign/records.ts";
import type { ChapterInputs } from "./report-inputs.ts";
import type { Block, Cell } from "./report-model.ts";

/** Why what was chosen hurts: each root cause, how that is known, and the ideas that take it away. None without any. */
export function rootCauseBlocks({
  model,
  words: { causes, opportunities: words },
}: Pick<ChapterInputs, "model" | "words">): Block[] {
  const ideas = model.all("idea").sort(byOrder);
  const rowsOf = ({ id, title }: Opportunity): Cell[][] =>
    causeOutline(model, id)
      .filter(({ cause }) => cause.kind === "root")
      .map(({ cause }, at) => {
        const evidence = cause.evidence.trim();
        const answers = ideas.filter(({ causeIds }) => causeIds.includes(cause.id));
        return [
          at === 0 ? title : "",
          {
            text: cause.text,
            strong: true,
            ...(evidence !== "" && { note: words.evidence(evidence) }),
          },
          answers.length === 0 ? causes.answers(0) : answers.map((idea) => idea.title).join("\n"),
        ];
      });
  const rows = model
    .all("opportunity")
    .filter(({ status }) => status === "chosen")
    .sort(byOrder)
    .flatMap(rowsOf);
  if (rows.length === 0) return [];
  const [opportunity, cause, answers] = words.causeColumns;
  return [
    {
      kind: "table",
      label: words.causes,
      columns: [{ title: opportunity, width: 34 }, { title: cause, width: 40 }, { title: answers }],
      rows,
    },
  ];
}
