import { type FailPoint, NO_RECOVERY } from "../../blueprint/records.ts";

// Where the newspaper's service goes wrong. Today the whys are known, and nobody may settle anything: the new service
// says how each client is won back before it happens.

const why = (answer: string, kind: "symptom" | "cause") => ({ answer, kind });

export const OLD_LIST: FailPoint = {
  ...NO_RECOVERY,
  description: "The list on the desk is eleven months old: the quoted price is half of today's.",
  severity: 9,
  occurrence: 10,
  detection: 6,
  noticed: "By the rate desk, when the booking is priced for the invoice: days after the client has paid.",
  whys: [
    why("The desk quoted from the printed list.", "symptom"),
    why("The new list was never sent to the desk.", "symptom"),
    why("The rate desk tells accounts of a fee review, and nobody else.", "symptom"),
    why("No one is responsible for telling front-line staff that a price has changed.", "cause"),
  ],
  prevention: "One rate book that the desk sees; the printed lists are withdrawn.",
};

export const CALL_WITHOUT_ANSWER: FailPoint = {
  ...NO_RECOVERY,
  description: "The caller cannot say why the price was wrong, nor settle anything.",
  severity: 8,
  occurrence: 10,
  detection: 3,
  noticed: "By the caller, in the first minute of the call.",
  ladder: {
    ...NO_RECOVERY.ladder,
    acknowledge: "The caller says that the price that was quoted is not the price of today.",
    apologise: "“I am sorry, the mistake was ours.”",
  },
  whys: [
    why("The desk has to call and knows only the difference.", "symptom"),
    why("Whoever calls may offer nothing: every cent goes to the publisher.", "symptom"),
  ],
};

export const FORM_IN_TRAY: FailPoint = {
  ...NO_RECOVERY,
  description: "The form waits in an in-tray; no signer sees the others, and nobody tells the client.",
  severity: 8,
  occurrence: 10,
  detection: 7,
  noticed: "",
  whys: [
    why("Four signatures are collected on paper, one after the other.", "symptom"),
    why("The rule was made for claims of any size after money had once been paid out twice.", "cause"),
  ],
  prevention: "A limit below which nobody signs, and a monthly sample that keeps the control.",
};

export const PUBLISHER_TRAVELS: FailPoint = {
  ...NO_RECOVERY,
  description: "The publisher travels; forms wait for the return.",
  severity: 7,
  occurrence: 6,
  detection: 6,
  noticed: "By the publisher's assistant, who counts the forms on Fridays.",
  whys: [
    why("Nobody signs for the publisher.", "symptom"),
    why("The signature belongs to a person, and not to an amount.", "cause"),
  ],
  prevention: "The desk decides up to a limit; above it accounts sign, with a deputy.",
};

export const WRONG_QUOTE: FailPoint = {
  description: "A quote leaves the desk with a wrong size or date.",
  severity: 6,
  occurrence: 2,
  detection: 2,
  recovery: "The quote binds the paper: it bears the difference, and the desk says so in the same call.",
  noticed: "By the rate book at night, which compares what was sent.",
  ladder: {
    acknowledge: "“We quoted you the wrong size. You did nothing wrong.”",
    empathise: "“You have planned your week around that notice.”",
    apologise: "“I am sorry. That was our mistake.” Without a “but”.",
    settle:
      "The client chooses: the advertisement as quoted at the quoted price, another date, or the money back today.",
    exceed: "The next small advertisement is set with a frame, free of charge.",
    followUp: "The same person calls on the day after it has appeared.",
  },
  authority: "Front desk",
  authorityLimit: 200,
  whys: [
    why("The size was typed by hand.", "symptom"),
    why("The rate book takes any size, also those that the paper does not print.", "cause"),
  ],
  prevention: "The rate book offers only the sizes and dates that are printed.",
};

export const MONEY_RETURNS: FailPoint = {
  description: "The account no longer holds: the bank sends the money back days later.",
  severity: 7,
  occurrence: 3,
  detection: 4,
  recovery: "The desk calls on the day on which the money is back, and the client has it the next day.",
  noticed: "By accounts, who read the returns of the bank every morning and pass them to the desk.",
  ladder: {
    acknowledge: "“Your money came back to us this morning. I wanted you to hear it from me.”",
    empathise: "“You were promised two days, and you have been waiting for it.”",
    apologise: "“I am sorry that you wait again.”",
    settle:
      "The client chooses: a transfer on the same day to another account, or a credit note for the next advertisement.",
    exceed: "A letter that confirms the payment, for the client's own books.",
    followUp: "The desk calls the day after to ask whether it has come.",
  },
  authority: "Front desk",
  authorityLimit: 200,
  whys: [
    why("The account in the ledger was closed.", "symptom"),
    why("Nobody asks whether the account of the booking still holds.", "cause"),
  ],
  prevention: "The desk reads the ledger's account aloud, the client signs for it.",
};
