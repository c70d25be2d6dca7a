import type { Id } from "@shared/base/ids.ts";
import { type Engagement, MEASURE_DEFAULTS } from "./records.ts";

/** A blank engagement, with every setting at its default. */
export function newEngagement(id: Id, fields: Partial<Engagement> = {}): Engagement {
  return {
    name: "Untitled engagement",
    description: "",
    clientName: "",
    clientColour: "#12304F",
    clientLogoId: null,
    consultantName: "",
    consultantFirm: "",
    language: "en",
    currency: "EUR",
    version: "1.0",
    confidentiality: "Confidential",
    smallSample: 30,
    confidence: 0.95,
    ...MEASURE_DEFAULTS,
    ...fields,
    id,
    type: "engagement",
  };
}
