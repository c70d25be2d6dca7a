import type { Id } from "@shared/base/ids.ts";
import type { EvidenceFigure } from "@shared/domain/measure/evidence.ts";
import type { MeasureArgs, MeasureName, MeasureResult } from "@shared/domain/measure/measures.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { createContext, useContext } from "react";
import type { FigureKind } from "./explained.ts";

/** A figure in words as they are shown, and what it rests on: label and text of its interval, n, what was left out … */
export interface Told {
  readonly value: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** It came as a score without its answers. */
  readonly aggregated?: boolean;
  /** The answers carry weights. */
  readonly weighted?: boolean;
}

/** A figure somebody asked about. It is told anew whenever what it rests on, or whose answers count, has changed. */
export interface Evidence<K extends MeasureName = MeasureName> {
  readonly figure: FigureKind;
  /** Null = the whole. */
  readonly touchPointId: Id | null;
  readonly subject: string;
  /** As what its answers are listed; left out = as its kind says. */
  readonly rows?: EvidenceFigure;
  readonly measure: K;
  args(scope: AskedScope): MeasureArgs<K>;
  /** Null where there is no such figure now. */
  tell(result: MeasureResult<K>): Told | null;
  /** Whose answers are listed where it is not the scope of the page: each group by its name. */
  readonly groups?: readonly { readonly name: string; readonly scope: AskedScope }[];
}

/** Keeps the measure and what is told of its result together. */
export const evidenceOf = <K extends MeasureName>(evidence: Evidence<K>): Evidence =>
  evidence as unknown as Evidence;

export const EvidenceContext = createContext<(evidence: Evidence) => void>(() => undefined);

/** Opens the evidence of a figure beside the page. */
export const useEvidence = () => useContext(EvidenceContext);
