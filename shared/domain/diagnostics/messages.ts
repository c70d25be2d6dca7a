/** Words of the diagnostics themselves; each rule has its own sentences. */
export const diagnosticsMessages = {
  ruleFailed: (ruleId: string, error: string) =>
    `The rule ${ruleId} could not check this element: ${error}. The other rules are not concerned.`,
};
