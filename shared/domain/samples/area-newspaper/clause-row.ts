import type { Clause, ClauseFinding } from "../../policy/records.ts";
import type { TouchPointKey } from "./touch-points.ts";

/** A clause as the audit left it; findings by test: severity and what was found. */
export interface ClauseRow {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly wording: string;
  readonly place: string;
  readonly touchPoints: readonly TouchPointKey[];
  readonly stepIds: readonly string[];
  readonly findings: Readonly<
    Partial<Record<ClauseFinding["test"], readonly [severity: number, note: string]>>
  >;
  /** The tests that were asked besides and found nothing, where the clause is still open. */
  readonly passed?: Clause["passedTests"];
  readonly audit: Partial<
    Pick<
      Clause,
      | "owner"
      | "roles"
      | "protects"
      | "control"
      | "decision"
      | "decisionReason"
      | "newWording"
      | "replacingControl"
      | "dueDate"
      | "quickReference"
    >
  >;
}
