import type { Id } from "@shared/base/ids.ts";
import { takeOverWhys } from "@shared/domain/cause/commands/take-over-whys.ts";
import { rankedFailPoints } from "@shared/domain/recovery/fail-points.ts";
import { answersOf } from "@shared/domain/recovery/root-cause.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { MenuEntries, MenuEntry } from "../../ui/Menu.tsx";
import { messages } from "./messages.ts";

/** The fail points at which somebody asked why, those of the opportunity's own steps first. */
export function takeOverEntries(
  services: Services,
  session: EngagementSession,
  opportunityId: Id,
): MenuEntries {
  const { model } = session;
  const own = new Set(model.get("opportunity", opportunityId)?.stepIds ?? []);
  const asked = rankedFailPoints(model, null).filter(({ failPoint }) => answersOf(failPoint.whys).length > 0);
  const entry = ({ step }: (typeof asked)[number]): MenuEntry => ({
    id: step.id,
    label: step.failPoint.description.trim() || step.title.trim() || messages.untitledStep,
    run: () => {
      const causes = session.run(takeOverWhys, { opportunityId, stepId: step.id });
      services.notices.show({ kind: "done", text: messages.takenOver(causes.length) });
    },
  });
  const first = asked.filter(({ step }) => own.has(step.id)).map(entry);
  const others = asked.filter(({ step }) => !own.has(step.id)).map(entry);
  if (first.length + others.length === 0)
    return [{ id: "none", label: messages.takeOverNone, disabled: true, run: () => undefined }];
  return first.length > 0 && others.length > 0 ? [...first, "line", ...others] : [...first, ...others];
}
