import { UserError } from "@shared/base/result.ts";
import type { ModelCommand } from "./command.ts";
import type { Draft } from "./draft.ts";
import { firstIssue } from "./issue-text.ts";

/**
 * Runs a command within a change that does more: its arguments are checked and it is asked whether it can run, as
 * where it runs alone. Throws a UserError where it cannot; who catches that must throw the draft away.
 */
export function runIn<A, R>(draft: Draft, command: ModelCommand<A, R>, args: A): R {
  const parsed = command.args.safeParse(args);
  if (!parsed.success) throw new UserError(`${command.id}: ${firstIssue(parsed.error)}`);
  const refusal = command.canRun?.(draft, parsed.data);
  if (refusal !== undefined) throw new UserError(refusal);
  return command.run(draft, parsed.data);
}
