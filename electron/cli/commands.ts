import type { Command } from "./command.ts";
import type { CommandName } from "./names.ts";

/** The one list of commands; each is loaded when it is called. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  sample: async () => (await import("./commands/sample.ts")).sample,
  validate: async () => (await import("./commands/validate.ts")).validate,
  import: async () => (await import("./commands/import.ts")).importCommand,
  measure: async () => (await import("./commands/measure.ts")).measure,
  check: async () => (await import("./commands/check.ts")).check,
  rules: async () => (await import("./commands/rules.ts")).rules,
  policies: async () => (await import("./commands/policies.ts")).policies,
  simulate: async () => (await import("./commands/simulate.ts")).simulate,
  export: async () => (await import("./commands/export.ts")).exportCommand,
};
