/** Words of the audit matrix. */
export const matrixMessages = {
  across: "Columns",
  tests: "Tests",
  touchPoints: "Touch points",
  policy: "Policy",
  allPolicies: "All policies",
  test: "Test",
  allTests: "Any test",
  openOnly: "Open findings only",
  clause: "Clause",
  decision: "Decision",
  empty: "Nothing to audit yet",
  emptyText:
    "The matrix shows every clause against the ten tests, and against the touch points it hurts. Bring in a policy to begin.",
  none: "No clause is left",
  noneText: "Take a filter away to see the others.",
  showAll: "Show all clauses",
  noTouchPoints: "No clause is linked to a touch point yet.",
  noTouchPointsText:
    "Link a clause to the touch points where clients meet it: it then stands here with the worst found.",
  figures: {
    asked: "Tests asked",
    decided: "Clauses decided",
    open: "Open findings",
    notLinked: "Clauses not linked",
    controls: "Controls missing",
  },
  of: (count: string, all: string) => `${count} of ${all}`,
  ofFindings: (count: string) => (count === "1" ? "of 1 finding" : `of ${count} findings`),
  clausesNamed: "found, but at no touch point",
  controlsNamed: "money, safety or law at stake",
  keepSound: (count: number) => `Keep the ${count === 1 ? "1 that passes" : `${count} that pass`} all ten`,
  copy: "Copy table",
  copied: "The matrix is on the clipboard.",
  save: "Save table…",
  forms: { xlsx: "Excel workbook", csv: "CSV table" },
  saved: (name: string) => `Saved as ${name}.`,
  file: "Audit matrix",
  legend:
    "1 a nuisance · 2 annoys clients · 3 harms clients · 4 clients leave over it · ✓ passes · empty: not asked",
  pointLegend:
    "The worst severity found in a clause that is linked to the touch point. A dot: linked, nothing found.",
} as const;
