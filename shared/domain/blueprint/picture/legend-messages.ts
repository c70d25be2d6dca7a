/** Names of the signs of a map. */
export const legendMessages = {
  changes: { added: "added", changed: "changed", removed: "removed" },
  failPoint: "fail point",
  recovered: "with recovery",
  momentOfTruth: "moment of truth",
  critical: "critical touch point",
  flows: { information: "information", evidence: "evidence", recovery: "way back after a failure" },
  note: "note from a workshop",
  times: "5 min + 2 h wait: means of work and of waiting",
} as const;
