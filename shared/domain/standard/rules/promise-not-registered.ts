import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { registerPromises } from "../commands/register-promises.ts";
import { promiseName } from "../words.ts";

export const promiseNotRegistered = defineRule({
  id: "promise/not-registered",
  title: "Promise that is in no register",
  on: "touchPoint",
  severity: "hint",
  why: "What clients are told is collected in one place, so that somebody sees what is promised and whether it is kept.",
  source: "Method, section 5: the promise register.",
  example: {
    wrong: "At “Quotation” clients are told “The same day”, and the promise is in no register.",
    sound: "“The same day”, as clients are told at “Quotation”, is in the register with its standard.",
  },
  check: ({ model }, touchPoint, report) => {
    if (touchPoint.promise.trim() === "") return;
    if (model.by("promise", "touchPointId", touchPoint.id).length > 0) return;
    report({
      message: `At “${touchPoint.name}” clients are told ${promiseName(touchPoint.promise)}, and the promise is in no register.`,
    });
  },
  fix: {
    title: "Register the promise",
    done: (count) => (count === 1 ? "1 promise registered." : `${count} promises registered.`),
    run: (draft, { id }) => {
      runIn(draft, registerPromises, { touchPointIds: [id] });
    },
  },
});
