import { z } from "zod";
import { dateField, idField, lineField, optionalId, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/** Where evidence comes from, in the order in which it is told. */
export const EVIDENCE_KINDS = [
  "gap",
  "complaints",
  "finding",
  "problem",
  "fail-point",
  "pain",
  "quotes",
  "simulation",
  "other",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * A piece of evidence as it was when it was taken. What it came from may change or go: the words and the figure stay,
 * and what it says now is shown beside them.
 */
export const evidenceLinkField = z.strictObject({
  id: idField,
  kind: z.enum(EVIDENCE_KINDS),
  /** What it is about; null where that is gone, and of what was written down by hand. */
  elementId: optionalId,
  /** Of a problem, the rule that found it, and of a finding, the test; else "". */
  source: lineField,
  words: textField.min(1),
  /** The gap, the number of complaints or quotes, the severity, the feeling; null where it has none. */
  figure: z.number().nullable(),
  takenOn: dateField,
});
export type EvidenceLink = z.infer<typeof evidenceLinkField>;

/** Evidence that no opportunity is made of, with the reason why. One for a kind, an element and a source. */
const setAsideSchema = z.strictObject({
  id: idField,
  type: z.literal("setAside"),
  kind: z.enum(EVIDENCE_KINDS),
  elementId: idField,
  source: lineField,
  reason: textField.min(1),
});
export type SetAside = z.infer<typeof setAsideSchema>;
export const setAsideType = defineRecord<SetAside>({
  type: "setAside",
  number: 1,
  noun: "evidence set aside",
  schema: setAsideSchema,
  indexes: ["elementId"],
});
