import { z } from "zod";
import { idField, lineField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";
import { SEVERITIES } from "../core/severity.ts";

/** What an engagement sets otherwise for one rule; a rule without one has its own severity and its parameters' fallbacks. */
const ruleSettingSchema = z.strictObject({
  id: idField,
  type: z.literal("ruleSetting"),
  ruleId: lineField.min(1),
  /** “off” switches the rule off; null leaves the rule's own. */
  severity: z.enum([...SEVERITIES, "off"]).nullable(),
  /** Values by the parameter's name. */
  parameters: z.record(z.string(), z.number()),
});
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
export const ruleSettingType = defineRecord<RuleSetting>({
  type: "ruleSetting",
  number: 1,
  noun: "setting of a rule",
  schema: ruleSettingSchema,
  indexes: [],
});

/** A rule that is not to speak of one element any more, with the reason why. */
const suppressionSchema = z.strictObject({
  id: idField,
  type: z.literal("suppression"),
  ruleId: lineField.min(1),
  /** The element that the problem is shown at. */
  elementId: idField,
  reason: textField.min(1),
});
export type Suppression = z.infer<typeof suppressionSchema>;
export const suppressionType = defineRecord<Suppression>({
  type: "suppression",
  number: 1,
  noun: "suppressed problem",
  schema: suppressionSchema,
  indexes: ["elementId"],
});
