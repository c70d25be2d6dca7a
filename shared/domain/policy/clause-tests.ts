import type { ClauseTest } from "./records.ts";

/** A test as it is asked in front of a client's own policy. */
export interface ClauseTestText {
  readonly name: string;
  readonly question: string;
  /** What to think of while the clause is read. */
  readonly guides: readonly string[];
  /** How a clause that fails reads. */
  readonly looksLike: string;
}

/** The ten tests, in words. */
export const CLAUSE_TEST_TEXTS: Readonly<Record<ClauseTest, ClauseTestText>> = {
  "hidden-charge": {
    name: "Hidden charge",
    question: "Does it let a charge appear that was not shown before commitment?",
    guides: [
      "Could a client add up the whole price before saying yes?",
      "Who tells them of this charge, where, and at which moment?",
      "Can the price change after it was quoted or paid?",
    ],
    looksLike:
      "“An administration fee may apply” with no amount, or a price that is confirmed after payment.",
  },
  "unfair-penalty": {
    name: "Unfair penalty",
    question: "Is there a penalty out of proportion to the harm?",
    guides: [
      "What does the client's slip really cost the organisation?",
      "Does an honest mistake cost as much as a broken agreement?",
      "Does the organisation pay the same when the slip is its own?",
    ],
    looksLike: "The whole deposit is forfeited for a change that costs one phone call.",
  },
  "time-limit": {
    name: "Time limit",
    question: "Does it limit unduly the time in which a client may act, or be served?",
    guides: [
      "When does the clock start, and does the client know that it did?",
      "Can somebody who is ill, abroad or waiting for us still act in time?",
      "Is our own time limited too?",
    ],
    looksLike: "Errors must be reported within 24 hours, while an answer takes three weeks.",
  },
  "no-refund": {
    name: "Refund refused or delayed",
    question: "Does it refuse or delay money that is owed?",
    guides: [
      "Did the client get what the money was paid for?",
      "How many days does the money stay with us once it is owed, and why?",
      "Does it come back the way it was paid, or as a voucher?",
    ],
    looksLike: "“Fees are non-refundable”, also where the service was not provided.",
  },
  "cost-only": {
    name: "Saves us, costs the client",
    question: "Does it save the organisation money and only cost the client?",
    guides: [
      "What would the client say that they get from this rule?",
      "How much work, travel or waiting does it move to the client?",
      "Would we keep it if clients could see why it is there?",
    ],
    looksLike: "Returns at the client's own cost, or a hotline that is charged by the minute.",
  },
  paperwork: {
    name: "Needless paperwork",
    question: "Does it ask for a document already held, or not needed?",
    guides: [
      "Which decision depends on this document?",
      "Do we hold it already, here or in another department?",
      "Would a copy, a photo or a spoken answer do?",
    ],
    looksLike: "The original receipt and a signed form for a payment that our own books show.",
  },
  approvals: {
    name: "Too many approvals",
    question: "Does it need more approvals than the risk calls for?",
    guides: [
      "How often was it last refused, and how much was at stake?",
      "Up to which amount could the person at the counter decide alone?",
      "What would catch a mistake afterwards instead?",
    ],
    looksLike: "Any refund, however small, waits for the signature of a manager and of accounts.",
  },
  "not-findable": {
    name: "Staff cannot look it up",
    question: "Can front-line staff look it up, and were they told of its last change?",
    guides: [
      "Where would somebody at the counter look, with the client waiting?",
      "Who told them of the last change, and when?",
      "Do the website, the form and the desk say the same?",
    ],
    looksLike: "“As amended from time to time”, with the current version in a head-office folder.",
  },
  "one-size": {
    name: "One size for all",
    question: "Does it treat clients of different needs alike?",
    guides: [
      "Which clients cannot do what it asks: without a car, a printer, the language?",
      "Should a first-time and a regular client be treated alike here?",
      "Who may make an exception, and does staff know?",
    ],
    looksLike: "“No exceptions”, or online only for everybody.",
  },
  "no-voice": {
    name: "No voice",
    question: "Does it close a way for clients to complain or answer?",
    guides: [
      "What can a client do who thinks that we are wrong?",
      "Does somebody answer, and is it somebody else than who decided?",
      "Can the client complain the way they buy: by phone, online, at the desk?",
    ],
    looksLike: "“Our decision is final”, or complaints by registered letter only.",
  },
};
