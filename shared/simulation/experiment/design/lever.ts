/**
 * One number of a service that can be moved to ask “what if”. Values: whole people for `heads`; a factor for `arrivals`
 * and `work`, 1 = as it is; a chance from 0 to 1 for `way` and `return`; 1 or 0 for `approval`, asked for or not.
 */
export type Lever =
  | { readonly kind: "heads"; readonly poolId: string }
  | { readonly kind: "arrivals" }
  /** The way out of a decision at this place among its ways; the others keep their proportion. */
  | { readonly kind: "way"; readonly stepId: string; readonly place: number }
  /** Touch time of a step; null = of all of them. */
  | { readonly kind: "work"; readonly stepId: string | null }
  /** The chance that an approver sends a case back. */
  | { readonly kind: "return"; readonly stepId: string }
  | { readonly kind: "approval"; readonly steps: readonly SignedStep[] };

export interface SignedStep {
  readonly stepId: string;
  /** Nothing else is done at the step: without the approval a case passes it in no time. */
  readonly isAll: boolean;
}

export interface Setting {
  readonly lever: Lever;
  readonly value: number;
}

/** Equal for levers that move the same number. */
export function leverKey(lever: Lever): string {
  switch (lever.kind) {
    case "heads":
      return `heads ${lever.poolId}`;
    case "arrivals":
      return lever.kind;
    case "way":
      return `way ${lever.stepId} ${lever.place}`;
    case "work":
    case "return":
      return `${lever.kind} ${lever.stepId ?? ""}`;
    case "approval":
      return `approval ${lever.steps.map(({ stepId }) => stepId).join(" ")}`;
  }
}

/** A lever with where it stands and how far it goes. */
export interface OfferedLever {
  readonly key: string;
  readonly lever: Lever;
  /** As the service is. */
  readonly now: number;
  readonly minimum: number;
  readonly maximum: number;
  /** From one value of a slider to the next. */
  readonly step: number;
}
