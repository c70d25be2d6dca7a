import type { Tone } from "@shared/domain/report/report-model.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";

/** Colours of letters and grounds on a white sheet; small letters in them reach a contrast of 4.5. */
export const SHEET_PALETTE = {
  muted: PAPER_PALETTE.muted,
  headGround: "#EEF1F4",
  link: "#0B57D0",
  tones: { good: PAPER_PALETTE.good, bad: PAPER_PALETTE.bad, neutral: "#9A6700" } satisfies Record<
    Tone,
    string
  >,
};
