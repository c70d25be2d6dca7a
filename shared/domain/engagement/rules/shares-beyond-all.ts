import { defineRule } from "../../core/rule.ts";

/** Shares are typed in whole percents: three of 33 % and one of 2 % are all. */
const CLOSE = 0.0151;

export const sharesBeyondAll = defineRule({
  id: "segment/shares-beyond-all",
  title: "Shares of segments beyond all clients",
  on: "engagement",
  severity: "error",
  why: "A client belongs to one segment. Shares that come to more than all clients make every figure for all of them wrong.",
  source: "Arithmetic: parts of a whole.",
  example: {
    wrong: "The shares of the segments add up to 120 % of the clients.",
    sound: "60 %, 30 % and 10 % are all of the clients.",
  },
  check: ({ model }, _, report) => {
    const total = model.all("segment").reduce((sum, { share }) => sum + (share ?? 0), 0);
    if (total <= 1 + CLOSE) return;
    report({ message: `The shares of the segments add up to ${Math.round(total * 100)} % of the clients.` });
  },
});
