import type { Id } from "@shared/base/ids.ts";
import { arrangeSteps } from "@shared/domain/blueprint/commands/arrange-steps.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { previewBlueprint } from "@shared/domain/blueprint/preview.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { useMemo, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

export interface Arrangement {
  readonly layout: BlueprintLayout;
  /** Steps that stand elsewhere than now, marked as changed. */
  readonly moved: ReadonlyMap<Id, "changed">;
  /** Flows that lead to the left, now and then. */
  readonly back: readonly [now: number, then: number];
}

/** The arranged map, shown before anything is changed; one undo once it is kept. */
export function useArrange(
  session: EngagementSession,
  blueprintId: Id,
  layout: BlueprintLayout,
  revision: number,
) {
  const { notices } = useServices();
  const [asked, setAsked] = useState<{ stageIds: readonly Id[] | undefined } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const arrangement = useMemo(
    () => asked && arrangementOf(session.model, blueprintId, layout, asked.stageIds),
    [asked, session, blueprintId, layout, revision],
  );
  return {
    arrangement,
    arrange: (stageIds?: readonly Id[]) => {
      const next = arrangementOf(session.model, blueprintId, layout, stageIds);
      if (next.moved.size === 0) notices.show({ kind: "info", text: messages.arrangedAlready });
      else setAsked({ stageIds });
    },
    keep: () => {
      const stageIds = asked?.stageIds;
      setAsked(null);
      session.run(arrangeSteps, { blueprintId, ...(stageIds && { stageIds: [...stageIds] }) });
    },
    leave: () => setAsked(null),
  };
}

function arrangementOf(
  model: ReadModel,
  blueprintId: Id,
  layout: BlueprintLayout,
  stageIds: readonly Id[] | undefined,
): Arrangement {
  const then = previewBlueprint(model, blueprintId, (draft) => {
    runIn(draft, arrangeSteps, { blueprintId, ...(stageIds && { stageIds: [...stageIds] }) });
  });
  const next = layoutBlueprint(then, blueprintId);
  const now = new Map(layout.steps.map((box) => [box.step.id, box]));
  const moved = new Map<Id, "changed">();
  for (const box of next.steps) {
    const before = now.get(box.step.id);
    if (before?.column !== box.column || before.row !== box.row) moved.set(box.step.id, "changed");
  }
  return { layout: next, moved, back: [leadingBack(layout), leadingBack(next)] };
}

function leadingBack({ steps, flows }: BlueprintLayout): number {
  const columns = new Map(steps.map(({ step, column }) => [step.id, column]));
  return flows.filter(({ flow }) => (columns.get(flow.toId) ?? 0) < (columns.get(flow.fromId) ?? 0)).length;
}
