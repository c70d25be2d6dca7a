/** Words for what can be moved in a service. */
export const messages = {
  arrivals: "Clients who come",
  heads: (pool: string) => `${pool}: people`,
  way: (decision: string, to: string) => `${decision}: on to “${to}”`,
  allWork: "All touch times",
  work: (step: string) => `${step}: touch time`,
  returned: (step: string) => `${step}: sent back`,
  allApprovals: "All approvals",
  approval: (step: string) => `${step}: approval`,
  yes: "yes",
  no: "no",
  noSuchWay: "This way out of the decision is no longer there.",
  cannotRun: "This version cannot be run.",
  set: (name: string, value: string) => `${name} ${value}`,
} as const;
