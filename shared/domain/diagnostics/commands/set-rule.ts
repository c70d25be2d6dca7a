import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { SEVERITIES } from "../../core/severity.ts";
import { ruleOf } from "../rules.ts";
import { settingOf } from "../settings.ts";

/**
 * How this engagement wants a rule: its severity (“off” switches it off, null is the rule's own) and its parameters (null
 * is the rule's fallback). What is not given stays. A setting that says nothing any more goes.
 */
export const setRule = defineCommand({
  id: "diagnostics.rule.set",
  args: z.strictObject({
    ruleId: lineField.min(1),
    severity: z
      .enum([...SEVERITIES, "off"])
      .nullable()
      .optional(),
    parameters: z.record(z.string().min(1).max(100), z.number().nullable()).optional(),
  }),
  label: ({ ruleId, severity }) =>
    severity === "off" ? `Switch off the rule ${ruleId}` : `Set the rule ${ruleId}`,
  // Typing is one step; putting a number back is a step of its own.
  mergeKey: ({ ruleId, parameters }) =>
    parameters && !Object.values(parameters).includes(null)
      ? `rule ${ruleId} ${Object.keys(parameters).join()}`
      : undefined,
  canRun: (_, { ruleId, parameters = {} }) => {
    const rule = ruleOf(ruleId);
    if (!rule) return `There is no rule ${ruleId}.`;
    for (const [name, value] of Object.entries(parameters)) {
      const parameter = rule.parameters?.find((own) => own.name === name);
      if (!parameter) return `The rule ${ruleId} has no parameter “${name}”.`;
      const { minimum, maximum } = parameter;
      if (value !== null && (value < minimum || value > maximum))
        return `“${name}” of the rule ${ruleId} lies between ${minimum} and ${maximum}.`;
    }
    return undefined;
  },
  run: (draft, { ruleId, severity, parameters = {} }) => {
    const held = settingOf(draft, ruleId);
    const own = ruleOf(ruleId)?.severity;
    const wanted = severity === undefined ? (held?.severity ?? null) : severity === own ? null : severity;
    const values = Object.entries({ ...held?.parameters, ...parameters }).flatMap(
      ([name, value]): [string, number][] => (value === null ? [] : [[name, value]]),
    );
    const next = { severity: wanted, parameters: Object.fromEntries(values) };
    const saysNothing = wanted === null && values.length === 0;
    if (held && saysNothing) draft.remove(held.id);
    else if (held) draft.update("ruleSetting", held.id, next);
    else if (!saysNothing) draft.create("ruleSetting", { ruleId, ...next });
  },
});
