import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { type EvidenceKey, evidenceKey } from "../redesign/evidence/evidence-key.ts";
import type { Opportunity } from "../redesign/records.ts";
import type { Candidate } from "./candidate.ts";
import type { EvidenceKind, SetAside } from "./records.ts";

/** What was done about a piece of evidence. */
export type Answer =
  /** An opportunity holds it. */
  | { readonly kind: "linked"; readonly opportunity: Opportunity }
  /** An opportunity speaks of the place, without this evidence. */
  | { readonly kind: "named"; readonly opportunity: Opportunity }
  /** The clause is decided upon. */
  | { readonly kind: "clause"; readonly decision: "keep" | "modify" | "eliminate" }
  | { readonly kind: "set-aside"; readonly setAside: SetAside };

/** Evidence of a place: an opportunity that names it speaks of it. A problem and a finding are things of their own. */
const OF_THE_PLACE: ReadonlySet<EvidenceKind> = new Set([
  "gap",
  "complaints",
  "fail-point",
  "pain",
  "quotes",
]);

/** Finds answers for many candidates: the links are looked through once. */
export class EvidenceAnswers {
  readonly #model: ReadModel;
  readonly #linked = new Map<string, Opportunity[]>();
  readonly #setAside = new Map<string, SetAside>();

  constructor(model: ReadModel) {
    this.#model = model;
    for (const opportunity of model.all("opportunity")) {
      for (const key of new Set(opportunity.evidenceLinks.map(evidenceKey))) {
        const held = this.#linked.get(key);
        if (held) held.push(opportunity);
        else this.#linked.set(key, [opportunity]);
      }
    }
    for (const setAside of model.all("setAside")) this.#setAside.set(evidenceKey(setAside), setAside);
  }

  /** The opportunities that hold this evidence. */
  linkedTo(key: EvidenceKey): readonly Opportunity[] {
    return this.#linked.get(evidenceKey(key)) ?? [];
  }

  of(candidate: Candidate): Answer[] {
    const linked = this.linkedTo(candidate);
    const named = OF_THE_PLACE.has(candidate.kind) ? this.#naming(candidate) : [];
    const others = named.filter((opportunity) => !linked.includes(opportunity));
    const setAside = this.#setAside.get(evidenceKey(candidate));
    return [
      ...linked.map((opportunity): Answer => ({ kind: "linked", opportunity })),
      ...others.map((opportunity): Answer => ({ kind: "named", opportunity })),
      ...this.#ofTheClause(candidate),
      ...(setAside ? [{ kind: "set-aside", setAside } as const] : []),
    ];
  }

  #naming({ touchPointIds, stepIds }: Candidate): Opportunity[] {
    const by = (field: "touchPointIds" | "stepIds") => (id: Id) => this.#model.by("opportunity", field, id);
    return [...new Set([...stepIds.flatMap(by("stepIds")), ...touchPointIds.flatMap(by("touchPointIds"))])];
  }

  #ofTheClause({ kind, elementId }: Candidate): Answer[] {
    if (kind !== "finding") return [];
    const clause = this.#model.get("clause", elementId);
    if (!clause || clause.decision === null) return [];
    // Kept without a reason is not answered: nobody said why clients must bear it.
    if (clause.decision === "keep" && clause.decisionReason.trim() === "") return [];
    return [{ kind: "clause", decision: clause.decision }];
  }
}
