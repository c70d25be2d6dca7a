import { evidenceMessages } from "@shared/domain/redesign/evidence/messages.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { Check } from "lucide-react";
import { Badge } from "../../../ui/Badge.tsx";
import type { GridColumn } from "../../../ui/grid-model.ts";
import type { GatherRow } from "./gather-rows.ts";
import { gatherMessages as words } from "./messages.ts";

/** The column whose cells take a row, or leave it. */
export const TAKE = "take";

export const gatherColumns = (taken: ReadonlySet<string>): readonly GridColumn<GatherRow>[] => [
  {
    id: TAKE,
    title: words.columns.take,
    width: 60,
    opens: true,
    value: ({ key }) => (taken.has(key) ? words.taken : ""),
    render: ({ key }) => (
      <span className="checkbox" data-selected={taken.has(key) || undefined}>
        <span className="checkbox-box" aria-hidden>
          {taken.has(key) && <Check size={12} strokeWidth={3} />}
        </span>
        <span className="visually-hidden">{taken.has(key) ? words.taken : ""}</span>
      </span>
    ),
  },
  {
    id: "words",
    title: words.columns.words,
    width: "grow",
    wraps: true,
    value: ({ evidence }) => evidence.words,
  },
  {
    id: "kind",
    title: words.columns.kind,
    width: 136,
    value: ({ evidence }) => evidenceMessages.kinds[evidence.kind],
  },
  {
    id: "figure",
    title: words.columns.figure,
    width: 72,
    align: "end",
    value: ({ figure }) => figure,
    sortBy: ({ evidence }) => evidence.figure,
  },
  {
    id: "weight",
    title: words.columns.weight,
    hint: words.weightHint,
    width: 72,
    align: "end",
    value: ({ evidence }) => numberText(evidence.weight * 100, 0),
    sortBy: ({ evidence }) => evidence.weight,
  },
  {
    id: "answer",
    title: words.columns.answer,
    width: "grow",
    wraps: true,
    value: ({ answer }) => answer || words.unanswered,
    render: ({ answer, evidence }) =>
      answer === "" && evidence.isImportant ? <Badge tone="warn">{words.important}</Badge> : undefined,
  },
];
