import type { Words } from "@shared/base/words.ts";

/** Words on a map, and names of its signs. */
export const legendMessages = {
  label: (name: string) => `Service blueprint: ${name}`,
  lines: {
    interaction: "Line of interaction",
    visibility: "Line of visibility",
    internal: "Line of internal interaction",
  },
  /** At the left of the lines, beside the lanes. */
  lineLabels: { interaction: "Interaction", visibility: "Visibility", internal: "Internal" },
  few: "few answers",
  wait: (time: string) => `${time} wait`,
  days: (count: string) => (count === "1" ? "1 day" : `${count} days`),
  workAndWait: (work: string, wait: string) => {
    const parts = [work && `mean work ${work}`, wait && `mean waiting ${wait}`].filter(Boolean).join(", ");
    return parts.replace(/^m/, "M");
  },
  failPointOf: (rpn: number, isRecovered: boolean) =>
    `Fail point, RPN ${rpn}${isRecovered ? ", with recovery" : ""}`,
  aMomentOfTruth: "Moment of truth",
  touchPoint: (number: number, name: string) => `Touch point ${number}: ${name}`,
  onlyAnswers: (count: number) => `only ${count} answers`,
  approvals: (count: number) => `${count} ${count === 1 ? "approval" : "approvals"}`,
  kinds: {
    action: "action",
    decision: "decision",
    wait: "wait",
    approval: "approval",
    handoff: "hand-off",
    start: "start",
    end: "end",
    evidence: "evidence",
    document: "document",
  },
  changes: { added: "added", changed: "changed", removed: "removed" },
  failPoint: "fail point",
  recovered: "with recovery",
  momentOfTruth: "moment of truth",
  critical: "critical touch point",
  flows: { information: "information", evidence: "evidence", recovery: "way back after a failure" },
  note: "note from a workshop",
  times: "5 min + 2 h wait: means of work and of waiting",
} as const;
export type MapWords = Words<typeof legendMessages>;
