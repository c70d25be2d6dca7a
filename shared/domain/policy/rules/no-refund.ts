import { findingRule } from "./finding-rule.ts";

export const noRefund = findingRule({
  test: "no-refund",
  title: "Money refused or delayed",
  does: "refuses or delays money that is owed",
  why: "Money that is owed and kept is a loan that the client never offered. Each day of it is a day of bad word of mouth.",
  source:
    "Method, section 5; Goodwin & Ross (1992): fair outcome and fair procedure after a service failure.",
  sound: "Refunds below 200 euros are paid within two working days.",
});
