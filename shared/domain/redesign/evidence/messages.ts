import { numberText, signedText } from "@shared/drawing/figure-text.ts";
import type { EvidenceKind } from "../../evidence/records.ts";

/** Words in which evidence is told: they are kept in the opportunity as they were when it was taken. */
export const evidenceMessages = {
  kinds: {
    gap: "Gaps",
    complaints: "Complaints",
    finding: "Findings in clauses",
    problem: "Problems",
    "fail-point": "Fail points",
    pain: "Pains",
    quotes: "Quotes",
    simulation: "Simulation",
    other: "Written down",
  } satisfies Record<EvidenceKind, string>,
  gap: (name: string, gap: number, n: number) => `Gap ${signedText(gap, 1)} at “${name}”, n ${n}`,
  complaints: (name: string, count: number) =>
    count === 1 ? `1 complaint at “${name}”` : `${count} complaints at “${name}”`,
  finding: (test: string, severity: number, clause: string, note: string) =>
    `${test}, severity ${severity} of 4, in “${clause}”${note === "" ? "" : `: ${note}`}`,
  failPoint: (step: string, severity: number, occurrence: number, what: string) =>
    `Fail point at “${step}” (severity ${severity}, occurrence ${occurrence})${what === "" ? "" : `: ${what}`}`,
  pain: (step: string, feeling: number, pain: string) =>
    `“${step}” feels ${signedText(feeling, 1)}${pain === "" ? "" : `: ${pain}`}`,
  quotes: (name: string, count: number, first: string) =>
    `${count === 1 ? "1 quote" : `${count} quotes`} at “${name}”, such as “${first}”`,
  quote: (text: string) => `“${text}”`,
  titles: {
    gap: (name: string) => `“${name}” falls short of what clients expect`,
    complaints: (name: string) => `Clients complain of “${name}”`,
    finding: (clause: string, test: string) => `“${clause}”: ${test.toLocaleLowerCase()}`,
    failPoint: (step: string) => `It goes wrong at “${step}”`,
    pain: (step: string) => `“${step}” hurts clients`,
    quotes: (name: string) => `Clients are hurt at “${name}”`,
  },
  untitled: "a step without a title",
  figures: {
    gap: (value: number) => signedText(value, 1),
    complaints: (value: number) => numberText(value, 0),
    finding: (value: number) => `${numberText(value, 0)} of 4`,
    problem: () => "",
    "fail-point": (value: number) => numberText(value, 0),
    pain: (value: number) => signedText(value, 1),
    quotes: (value: number) => numberText(value, 0),
    simulation: (value: number) => numberText(value, 1),
    other: (value: number) => numberText(value, 1),
  } satisfies Record<EvidenceKind, (value: number) => string>,
  answers: {
    keep: "Kept, with a reason",
    modify: "The clause is to be modified",
    eliminate: "The clause is to be eliminated",
  },
} as const;
