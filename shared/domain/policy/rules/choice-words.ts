import type { Clause } from "../records.ts";

/** What a clause protects, in a sentence. */
export const PROTECTED: Readonly<Record<NonNullable<Clause["protects"]>, string>> = {
  nothing: "nothing",
  money: "money",
  safety: "safety",
  law: "what the law demands",
};

/** What becomes of a clause: it is to be … */
export const DECIDED: Readonly<Record<NonNullable<Clause["decision"]>, string>> = {
  keep: "kept",
  modify: "modified",
  eliminate: "eliminated",
};
