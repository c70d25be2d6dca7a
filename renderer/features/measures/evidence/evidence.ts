import type { Id } from "@shared/base/ids.ts";
import { createContext, useContext } from "react";
import type { FigureKind } from "./evidence-messages.ts";

/** A figure somebody asked about: what it is, of what, and what it rests on, in words as they are shown. */
export interface Evidence {
  readonly figure: FigureKind;
  /** Null = the whole. */
  readonly touchPointId: Id | null;
  readonly subject: string;
  readonly value: string;
  /** Label and text: interval, n, asked, left out … */
  /** True when it came as a score without its answers. */
  readonly aggregated?: boolean;
  /** True when the answers carry weights. */
  readonly weighted?: boolean;
  readonly facts: readonly (readonly [label: string, text: string])[];
}

export const EvidenceContext = createContext<(evidence: Evidence) => void>(() => undefined);

/** Opens the evidence of a figure beside the page. */
export const useEvidence = () => useContext(EvidenceContext);
