import type { Id } from "@shared/base/ids.ts";
import { quoted } from "../../blueprint/step-name.ts";
import type { Draft } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { whenAsIsChangedThenBranchesKeepItsBase } from "../behaviors/when-as-is-changed-then-branches-keep-its-base.ts";
import { rebaseBlueprint } from "../commands/rebase-blueprint.ts";
import { behindBy } from "../rebase/behind.ts";
import { rebaseMessages } from "../rebase/messages.ts";

/** A to-be whose as-is has moved on, where nothing contradicts what the to-be changes. */
export const branchBehind = defineRule({
  id: "redesign/branch-behind",
  title: "As-is that has moved on",
  on: "blueprint",
  severity: "hint",
  why: "A to-be is compared with how the service works today. Where today has moved on since it was branched, the comparison counts changes that nobody designed.",
  source: "Method, section 8: a to-be is a branch of the as-is; three-way merge as in version control.",
  example: {
    wrong: "The as-is of “Two working days” has moved on: 1 change.",
    sound: "The to-be is rebased, and differs from the as-is in what was designed only.",
  },
  check: ({ model }, blueprint, report) => {
    if (!isTopBranch(blueprint)) return;
    const { changes, conflicts } = behindBy(model, blueprint.id);
    if (changes === 0 || conflicts > 0) return;
    report({ message: rebaseMessages.asIsOf(quoted(blueprint.name), { changes, conflicts }) });
  },
  fix: {
    title: "Rebase on the as-is",
    done: (count) => (count === 1 ? "Rebased on the as-is of today." : `${count} to-bes rebased.`),
    run: (draft, { id }) => rebaseAll(draft, id, new Set()),
  },
});

/** With the to-bes that were branched from this one, as far as nothing contradicts there either. */
function rebaseAll(draft: Draft, toBeId: Id, done: Set<Id>): void {
  if (done.has(toBeId)) return;
  done.add(toBeId);
  rebaseBlueprint.run(draft, { toBeId, decisions: [] });
  const own = draft.by("blueprint", "branchedFromId", toBeId).filter(isTopBranch);
  if (own.length === 0) return;
  // What this one was is noted at the end of a change, and asked for here before.
  whenAsIsChangedThenBranchesKeepItsBase.run?.(draft);
  for (const { id } of own) if (behindBy(draft, id).conflicts === 0) rebaseAll(draft, id, done);
}

/** What lies inside of a step is rebased with its map. */
export const isTopBranch = (blueprint: {
  readonly branchedFromId: string | null;
  readonly parentStepId: string | null;
}): boolean => blueprint.branchedFromId !== null && blueprint.parentStepId === null;
