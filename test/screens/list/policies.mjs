const POLICY = `Refund policy

1. Refunds
1.1 An advertisement that was paid for is non-refundable once it has been printed.
1.2 A refund that is owed is paid within 21 days of the written request. The original receipt must be enclosed.
1.3 An administration fee of 15 per cent is deducted from every refund.

2. Approvals
2.1 Every refund needs the signature of the manager of the rate desk and of the head of accounts, at our discretion.
2.2 Complaints are accepted in writing only, at the head office, within 7 days.

3. Identity
3.1 Staff ask for an identity card before money is handed over.`;

async function bringIn(hand) {
  await hand.open({ editor: "policy-bring-in" });
  await hand.see(".bring-in-source textarea");
  await hand.page.locator(".bring-in-source textarea").fill(POLICY);
  await hand.button("Take apart");
  await hand.see(".proposal");
}

/** Brought in, and four clauses audited as a consultant does it: by keyboard. */
async function audited(hand) {
  await bringIn(hand);
  await hand.page.getByLabel("Name", { exact: true }).filter({ visible: true }).fill("Refund policy");
  await hand.button(/^Bring in \d+ clauses/);
  await hand.see(".test-list:focus");
  for (const key of ["p", "3", "ArrowDown", "p", "4", "ArrowDown", "p", "p", "p", "p", "p", "p"])
    await hand.press(key);
  for (const key of ["m", "n", "p", "p", "4", "ArrowDown", "3", "ArrowDown", "p", "2"]) await hand.press(key);
  await hand.press("m");
  const id = await hand.find("clause", "wording", "21 days");
  await hand.page.evaluate((id) => {
    const { services } = window.__frontstage;
    const session = services.session();
    const points = session.model.all("touchPoint").slice(0, 2);
    const patch = {
      touchPointIds: points.map((point) => point.id),
      protects: "money",
      control: "Accounts checks the payment against the ledger.",
      decisionReason: "Clients wait three weeks for money that is theirs.",
      newWording:
        "A refund that is owed is paid within 2 working days of the request. The receipt number is enough.",
      owner: "Head of accounts",
      roles: ["Front desk"],
    };
    session.commit({ label: "Fill" }, (draft) => draft.update("clause", id, patch));
  }, id);
}

/** Policies: none yet, a text taken apart, the audit by keyboard, the matrix, the list of words, the sheets. */
export const policyScreens = [
  {
    name: "policies-none",
    engagement: "blank",
    editors: ["audit-matrix"],
    show: async (hand) => {
      await hand.view("policies");
      await hand.open({ editor: "audit-matrix" });
      await hand.see(".empty");
    },
  },
  {
    name: "policies-source",
    engagement: "blank",
    editors: ["policy-bring-in"],
    show: async (hand) => {
      await hand.open({ editor: "policy-bring-in" });
      await hand.see(".bring-in-source");
    },
  },
  { name: "policies-proposals", engagement: "sample", contrast: true, show: bringIn },
  {
    name: "policies-audit",
    engagement: "sample",
    editors: ["policy"],
    contrast: true,
    projection: true,
    show: async (hand) => {
      await audited(hand);
      await hand.view("policies");
      await hand.see(".wording-difference");
    },
  },
  {
    name: "policies-audit-foot",
    engagement: "sample",
    show: async (hand) => {
      await audited(hand);
      await hand.at(".audit-legend").evaluate((part) => part.scrollIntoView({ block: "end" }));
    },
  },
  {
    name: "policies-matrix",
    engagement: "sample",
    contrast: true,
    projection: true,
    show: async (hand) => {
      await audited(hand);
      await hand.open({ editor: "audit-matrix" });
      await hand.see(".audit-grid [data-cell]");
    },
  },
  {
    name: "policies-matrix-points",
    engagement: "sample",
    show: async (hand) => {
      await audited(hand);
      await hand.open({ editor: "audit-matrix" });
      await hand.page.locator(".audit-filters").getByRole("button", { name: "Touch points" }).click();
      await hand.see(".audit-grid [data-cell]");
    },
  },
  {
    name: "policies-words",
    engagement: "sample",
    editors: ["trap-words"],
    show: async (hand) => {
      await hand.open({ editor: "trap-words" });
      await hand.see(".trap-words [data-cell]");
    },
  },
  {
    name: "policies-sheets",
    engagement: "sample",
    editors: ["quick-reference"],
    show: async (hand) => {
      await audited(hand);
      await hand.open({ editor: "quick-reference" });
      await hand.see(".reference iframe");
    },
  },
];
