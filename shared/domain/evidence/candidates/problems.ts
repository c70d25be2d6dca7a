import { touchPointAt } from "../../blueprint/queries.ts";
import { elementName } from "../../core/element-name.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { type Candidate, type CandidateSource, lineOf } from "../candidate.ts";

/**
 * Areas whose rules speak of the service as clients and staff meet it, and whether clients feel it themselves: then it has
 * to be answered. The others speak of the work on the service (maps, plans, figures), and those of policies of what the
 * findings say already.
 */
const IS_FELT: Readonly<Record<string, boolean>> = {
  wait: true,
  approval: true,
  standard: true,
  promise: true,
  handoff: false,
  failpoint: false,
  evidence: false,
  segment: false,
};
/** Rules that ask for an opportunity themselves. */
const ASKING: ReadonlySet<string> = new Set(["failpoint/high-priority-open", "failpoint/high-priority-left"]);
const areaOf = (ruleId: string): string => ruleId.split("/")[0] ?? "";
const WEIGHTS = { error: 1, warning: 0.6, hint: 0 } as const;

/** Errors and warnings about the service of today. */
export const problemCandidates: CandidateSource = ({ model, problems, at: asked }) => {
  const seen = new Set<string>();
  return problems.flatMap((problem): Candidate[] => {
    const { ruleId, at, severity } = problem;
    const key = `${ruleId} ${at}`;
    if (asked !== undefined && at !== asked) return [];
    if (severity === "hint" || !isOfToday(model, problem) || seen.has(key)) return [];
    seen.add(key);
    return [problemEvidence(model, problem)];
  });
};

/** A problem as evidence, whatever it is about: somebody chose it. */
export function problemEvidence(model: ReadModel, { ruleId, at, severity, message }: Problem): Candidate {
  const step = model.get("step", at);
  const touchPointId = step ? touchPointAt(model, step) : (model.get("touchPoint", at)?.id ?? null);
  return {
    kind: "problem",
    elementId: at,
    source: ruleId,
    about: elementName(model, at)?.name ?? "",
    title: lineOf(message),
    words: message,
    figure: null,
    weight: WEIGHTS[severity],
    isImportant: severity === "error" || IS_FELT[areaOf(ruleId)] === true,
    touchPointIds: touchPointId === null ? [] : [touchPointId],
    stepIds: step ? [step.id] : [],
  };
}

function isOfToday(model: ReadModel, { ruleId, at }: Problem): boolean {
  if (!Object.hasOwn(IS_FELT, areaOf(ruleId)) || ASKING.has(ruleId)) return false;
  const record = model.find(at);
  if (!record) return false;
  const blueprintId = "blueprintId" in record ? record.blueprintId : at;
  return model.get("blueprint", blueprintId)?.kind !== "to-be";
}
