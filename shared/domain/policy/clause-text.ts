import { z } from "zod";
import { lineField, textField } from "../core/fields.ts";

/** A clause as it stands in its source: its number, heading and wording, and where it is found. */
export const clauseTextField = z.strictObject({
  number: lineField.default(""),
  title: lineField.default(""),
  wording: textField,
  place: lineField.default(""),
});
export type ClauseText = z.infer<typeof clauseTextField>;
