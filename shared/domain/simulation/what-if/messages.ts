/** Words for what can be moved in a service. */
export const messages = {
  arrivals: "Clients who come",
  heads: (pool: string) => `${pool}: people`,
  way: (decision: string, to: string) => `${decision}: on to “${to}”`,
  allWork: "All touch times",
  work: (step: string) => `${step}: touch time`,
  returned: (step: string) => `${step}: sent back`,
  allApprovals: "All approvals asked for",
  approval: (step: string) => `${step}: asked for`,
  yes: "yes",
  no: "no",
  /** In a sentence: nobody reads “approval no”. */
  withApprovals: "with all approvals",
  withoutApprovals: "without any approval",
  withApproval: (step: string) => `with “${step}”`,
  withoutApproval: (step: string) => `without “${step}”`,
  withIt: "where it is asked for",
  withoutIt: "without it",
  noSuchWay: "This way out of the decision is no longer there.",
  cannotRun: "This version cannot be run.",
  set: (name: string, value: string) => `${name} ${value}`,
} as const;
