import type { ChangeKind } from "@shared/domain/redesign/difference.ts";
import type { TraceReach } from "@shared/domain/redesign/trace.ts";

/** Words of the table that says why each change is made. */
export const traceMessages = {
  title: "Why we change what we change",
  summary: (reasoned: number, all: number) => `${reasoned} of ${all} changes lead back to evidence`,
  columns: {
    toBe: "To-be",
    change: "Change",
    element: "Element",
    idea: "Idea",
    opportunity: "Answers",
    evidence: "Evidence",
  },
  kinds: { added: "Added", removed: "Removed", changed: "Changed" } satisfies Record<ChangeKind, string>,
  missing: {
    nothing: "No idea yet",
    idea: "Answers no opportunity",
    opportunity: "No evidence yet",
    evidence: "",
  } satisfies Record<TraceReach, string>,
  empty: "No changes yet",
  emptyText:
    "Start a to-be and change it: each change is listed here with the idea that it carries out, what that answers, and the evidence that asked for it.",
  copy: "Copy table",
  copied: "Table copied.",
  save: "Save table…",
  forms: { xlsx: "Excel workbook", csv: "CSV table" },
  file: "Why we change",
  saved: (name: string) => `${name} saved.`,
} as const;
