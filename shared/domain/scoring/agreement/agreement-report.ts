import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import type { SheetKind } from "../records.ts";
import { disagreements, type TouchPointDisagreement } from "./disagreement.ts";
import { type GroupAgreement, groupAgreement } from "./group-agreement.ts";
import { ratingGroups } from "./rating-groups.ts";
import { ratingMatrix } from "./rating-matrix.ts";

export interface AgreementQuestion {
  readonly rubricId: Id;
  /** A round of the rubric (see RatingGroup); null or unknown = the newest one. */
  readonly key: string | null;
}

/** What one round says about how far its raters agree: plain data, figured off the main thread. */
export interface AgreementReport {
  readonly key: string;
  readonly kind: SheetKind;
  readonly agreement: GroupAgreement;
  /** Touch points, most disputed first. */
  readonly disagreements: readonly TouchPointDisagreement[];
}

/** Null while the rubric has no sheet. */
export function agreementReport(
  model: ReadModel,
  { rubricId, key }: AgreementQuestion,
): AgreementReport | null {
  const groups = ratingGroups(model, rubricId);
  const group = groups.find((one) => one.key === key) ?? groups.at(-1);
  if (!group) return null;
  const matrix = ratingMatrix(model, group);
  const confidence = model.all("engagement")[0]?.confidence ?? 0.95;
  return {
    key: group.key,
    kind: group.kind,
    agreement: groupAgreement(matrix, confidence),
    disagreements: disagreements(matrix, group.rubric.maximum - group.rubric.minimum),
  };
}
