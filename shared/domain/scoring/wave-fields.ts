import { z } from "zod";
import { dateField, lineField } from "../core/fields.ts";
import { WAVE_PERIODS } from "./records.ts";

/** Which wave a survey's answers are, or how its date column parts them into waves. */
export const waveFields = z.strictObject({
  waveName: lineField,
  waveDate: dateField,
  wavePeriod: z.enum(WAVE_PERIODS),
});
export type WaveFields = z.infer<typeof waveFields>;
export const NO_WAVE: WaveFields = { waveName: "", waveDate: "", wavePeriod: "none" };
