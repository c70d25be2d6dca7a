import { defineRule, type Rule } from "../../core/rule.ts";
import type { Clause, ClauseTest } from "../records.ts";
import { clauseInWords } from "./clause-in-words.ts";

interface FindingWords {
  readonly test: ClauseTest;
  readonly title: string;
  /** What the clause does: “lets a charge appear …”. */
  readonly does: string;
  readonly why: string;
  readonly source: string;
  /** A clause that passes. */
  readonly sound: string;
}

/** The rule of one of the ten tests: something was found, and it still holds. */
export const findingRule = ({ test, title, does, why, source, sound }: FindingWords): Rule<"clause"> =>
  defineRule({
    id: `policy/${test}`,
    title,
    on: "clause",
    severity: "warning",
    field: `passedTests.${test}`,
    why,
    source,
    example: {
      wrong: `Clause “4.2 Refunds” of “Terms” ${does} (severity 3 of 4), and nobody has decided what becomes of it.`,
      sound,
    },
    parameters: [
      {
        name: "severity",
        fallback: 2,
        minimum: 1,
        maximum: 4,
        about: "From this severity on, of 4, it is reported",
        unit: "",
      },
    ],
    check: ({ model, parameter }, clause, report) => {
      const outcome = answered(clause);
      if (outcome === null) return;
      const severities = model
        .by("clauseFinding", "clauseId", clause.id)
        .flatMap((finding) => (finding.test === test ? [finding.severity] : []));
      const severity = Math.max(0, ...severities);
      if (severity < parameter("severity")) return;
      report({ message: `${clauseInWords(model, clause)} ${does} (severity ${severity} of 4), ${outcome}` });
    },
  });

/** What has become of a clause in which something was found; null where it is changed. */
function answered({ decision }: Clause): string | null {
  if (decision === null) return "and nobody has decided what becomes of it.";
  return decision === "keep" ? "and it is to stay as it is." : null;
}
