import type { ClauseRow } from "./clause-row.ts";

/** Section 7 of the terms: what the paper says of money that it owes. */
export const REFUND_CLAUSES: readonly ClauseRow[] = [
  {
    key: "refund-form",
    number: "7.1",
    title: "How a refund is asked for",
    wording:
      "Refunds are granted on written request only. The client completes the refund form at the counter and presents the original receipt, proof of identity and a bank statement that shows the account.",
    place: "page 4, first paragraph",
    touchPoints: ["asking-refund"],
    stepIds: ["refund.form", "refund.brings", "refund.complete", "booking.form"],
    findings: {
      paperwork: [
        3,
        "Name, booking number, amount and account are all in the ledger; 12 % of forms come back.",
      ],
      "no-voice": [2, "Who cannot come to the counter cannot ask."],
    },
    audit: {
      owner: "Accounts",
      roles: ["Front desk"],
      protects: "money",
      control: "Who asks is who paid, and the amount is the one that was paid.",
      decision: "modify",
      decisionReason: "What the paper holds it does not ask for.",
      newWording:
        "A refund is asked for at any counter. The desk fills in the form from the ledger; the client signs it.",
      replacingControl: "The desk refunds to the account in the ledger only, and notes who asked.",
      dueDate: "2027-03-31",
      quickReference: "Fill in the form from the ledger and let the client sign. Ask for no receipt.",
    },
  },
  {
    key: "refund-claim-period",
    number: "7.2",
    title: "Until when",
    wording:
      "Claims must be made within 14 days of publication. Later claims are not considered, whatever their cause.",
    place: "page 4, second paragraph",
    touchPoints: ["asking-refund"],
    stepIds: ["refund.asks"],
    findings: {
      "time-limit": [3, "Accounts read the statement after the month's end: the 14 days are over by then."],
    },
    passed: ["hidden-charge", "paperwork", "approvals"],
    audit: {
      owner: "Accounts",
      roles: ["Front desk"],
      protects: "money",
      control: "Books are closed each month.",
    },
  },
  {
    key: "refund-approvals",
    number: "7.3",
    title: "Who agrees",
    wording:
      "Each refund is approved by the rate desk, the editor, the publisher and accounts, in this order.",
    place: "back of the refund form",
    touchPoints: ["getting-money", "asking-refund"],
    stepIds: [
      "refund.sign-rate",
      "refund.sign-editor",
      "refund.sign-publisher",
      "refund.sign-accounts",
      "booking.approvals",
    ],
    findings: {
      approvals: [4, "Four people sign one after the other; the last three turned down no refund of 2026."],
      "cost-only": [3, "26 minutes of four people, and two weeks of the client's."],
    },
    audit: {
      owner: "Publisher",
      roles: ["Front desk", "Accounts"],
      protects: "money",
      control: "Nobody gives money away alone.",
      decision: "modify",
      decisionReason: "The risk of a small refund does not bear four signatures.",
      newWording: "The front desk agrees refunds of up to 200 EUR. Accounts approve those above.",
      replacingControl:
        "Accounts read a monthly sample of 5 % of what the desk agreed; the limit falls to 100 EUR when more than 2 % of them are wrong.",
      dueDate: "2027-03-31",
      quickReference: "The desk agrees up to 200 EUR itself. What is above goes to accounts on the same day.",
    },
  },
  {
    key: "refund-three-weeks",
    number: "7.4",
    title: "When it is paid",
    wording: "Approved refunds are paid after three weeks, with the next payment run (Thursdays).",
    place: "page 4, third paragraph",
    touchPoints: ["getting-money"],
    stepIds: ["refund.pay-day", "refund.bank-run", "refund.gets", "booking.pay-day"],
    findings: {
      "no-refund": [4, "Money that is owed is kept for three weeks; the gap is the largest of twelve."],
      "cost-only": [
        2,
        "The run saves the paper four bank runs a week, and costs each client up to seven days.",
      ],
    },
    audit: {
      owner: "Accounts",
      roles: ["Front desk", "Accounts"],
      protects: "money",
      control: "Two people release the weekly run.",
      decision: "modify",
      decisionReason: "Clients pay in three seconds, and wait three weeks.",
      newWording: "Refunds of up to 200 EUR are paid within two working days of the request.",
      replacingControl: "Two people release each day's run.",
      dueDate: "2027-03-31",
      quickReference: "Say: the money is on its way and will be there within two working days.",
    },
  },
  {
    key: "refund-fee",
    number: "7.5",
    title: "Administration fee",
    wording:
      "An administration fee may be deducted from refunds at our discretion, whoever has caused the refund.",
    place: "page 4, small print",
    touchPoints: ["getting-money"],
    stepIds: ["refund.gets"],
    findings: {
      "hidden-charge": [3, "No amount is named, and nobody is told of it when booking."],
      "unfair-penalty": [4, "The client pays for the paper's own mistake. It was last taken in 2023."],
    },
    audit: {
      owner: "Accounts",
      roles: ["Accounts"],
      protects: "nothing",
      decision: "eliminate",
      decisionReason: "Not taken for three years, and indefensible where the mistake is the paper's.",
      dueDate: "2027-03-31",
    },
  },
  {
    key: "refund-questions",
    number: "7.6",
    title: "Questions",
    wording: "Questions about a refund are answered by accounts on working days from nine to eleven.",
    place: "back of the refund form",
    touchPoints: ["hearing-where"],
    stepIds: ["refund.asks-where", "refund.searches"],
    findings: {
      "no-voice": [3, "2.4 calls a case; the desk that answers cannot see where the form lies."],
    },
    audit: {
      owner: "Accounts",
      roles: ["Front desk"],
      protects: "nothing",
      decision: "modify",
      decisionReason: "Who is called does not have to call.",
      newWording:
        "The desk rings each client before it closes on the day of the request, and says where the refund stands.",
      dueDate: "2027-03-31",
      quickReference: "Ring before you close, also when accounts have not decided yet.",
    },
  },
  {
    key: "refund-beyond",
    number: "7.7",
    title: "Beyond these terms",
    wording: "The publisher may agree refunds beyond these terms. The reason is noted in the ledger.",
    place: "page 4, last paragraph",
    touchPoints: [],
    stepIds: [],
    findings: {},
    audit: {
      owner: "Publisher",
      roles: ["Front desk"],
      protects: "money",
      control: "The reason stands in the ledger.",
      decision: "keep",
      decisionReason: "It lets the paper be generous.",
    },
  },
];
