import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { addStandardBehind } from "../commands/add-standard-behind.ts";
import { promiseName } from "../words.ts";

export const promiseWithoutStandard = defineRule({
  id: "promise/without-standard",
  title: "Promise without a standard behind it",
  on: "promise",
  severity: "warning",
  field: "standardId",
  why: "What is told to clients and asked of nobody is kept by chance.",
  source: "Method, section 5: a promise is what clients are told; a standard is what staff are held to.",
  example: {
    wrong: "Clients are told “Somebody calls you back today”, and no standard stands behind it.",
    sound:
      "Behind “Somebody calls you back today” stands “90 % of the calls are returned within 8 working hours”.",
  },
  check: ({ model }, promise, report) => {
    if (model.get("standard", promise.standardId)) return;
    report({ message: `Clients are told ${promiseName(promise.text)}, and no standard stands behind it.` });
  },
  fix: {
    title: "Create the standard behind it",
    done: (count) => (count === 1 ? "1 standard created." : `${count} standards created.`),
    run: (draft, { id }) => {
      runIn(draft, addStandardBehind, { promiseId: id });
    },
  },
});
