import { defineRule } from "../../core/rule.ts";
import { knownOf } from "../known-of.ts";

/** Of how many clients it can be at most: a survey has no more answers than rows. */
export const smallSample = defineRule({
  id: "touchpoint/small-sample",
  title: "Small sample",
  on: "touchPoint",
  severity: "hint",
  why: "With few answers one client more or less moves the figure. It is a hint where to look, not a finding to decide on.",
  source: "Method, section 6: every figure carries its n; the engagement says what is small.",
  example: {
    wrong:
      "What is known of “Quotation” rests on 18 answers at most; below 30 this engagement calls a sample small.",
    sound: "214 clients have answered for “Quotation”.",
  },
  check: ({ model }, touchPoint, report) => {
    const smallest = model.all("engagement")[0]?.smallSample ?? 0;
    const { surveys, reported } = knownOf(model, touchPoint.id);
    const rows = surveys.map(({ datasetId }) => model.get("dataset", datasetId)?.rowCount ?? 0);
    const told = reported.flatMap(({ n }) => n ?? []);
    // A figure that came without its n is of nobody knows how many.
    if (told.length < reported.length) return;
    const counts = [...rows, ...told];
    const most = rows.reduce((sum, count) => sum + count, 0) + told.reduce((sum, count) => sum + count, 0);
    if (counts.length === 0 || most >= smallest) return;
    report({
      message: `What is known of “${touchPoint.name}” rests on ${most === 1 ? "one answer" : `${most} answers`} at most; below ${smallest} this engagement calls a sample small.`,
    });
  },
});
