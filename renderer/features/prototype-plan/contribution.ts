import { byOrder } from "@shared/base/order.ts";
import { addPrototypePlan } from "@shared/domain/plan/commands/add-prototype-plan.ts";
import { meantToBe } from "@shared/domain/redesign/favoured.ts";
import { FlaskConical } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** Asks what is tried; the plan is about the to-be on the screen, else about the newest, or the favoured one of its journey. */
async function add(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  const name = await services.dialogs.ask({
    title: messages.addTitle,
    label: messages.addLabel,
    confirm: messages.confirm,
  });
  if (name === null) return;
  const toBes = session.model
    .all("blueprint")
    .filter((blueprint) => blueprint.kind === "to-be")
    .sort(byOrder);
  const active = services.editors.active();
  const shown = toBes.find(({ id }) => id === active?.recordId || id === active?.otherId);
  // What lies inside of a step goes with its map: the newest to-be is one of the first level.
  const newest = toBes.filter(({ parentStepId }) => parentStepId === null).at(-1);
  const meant = newest && meantToBe(session.model, newest.journeyId);
  const blueprintId = (shown ?? meant)?.id ?? null;
  const recordId = session.run(addPrototypePlan, { name, blueprintId });
  services.editors.open({ editor: "prototype-plan", recordId });
}

export const prototypePlanContribution = defineContribution({
  id: "prototype-plan",
  opens: {
    prototypePlan: ({ id }) => ({ editor: "prototype-plan", recordId: id }),
  },
  commands: [
    {
      id: "plan.prototype.new",
      title: messages.add,
      category: messages.category,
      icon: FlaskConical,
      when: "engagementOpen && !readOnly",
      run: add,
    },
  ],
  menus: [{ menu: "edit", command: "plan.prototype.new", group: "7-redesign", order: 10 }],
  editors: [
    {
      id: "prototype-plan",
      icon: FlaskConical,
      needsEngagement: true,
      title: ({ recordId }, model) => model?.get("prototypePlan", recordId)?.name ?? null,
      load: async () => ({ default: (await import("./PlanEditor.tsx")).PlanEditor }),
    },
  ],
  views: [
    {
      id: "plan",
      place: "sidebar",
      title: messages.view,
      icon: FlaskConical,
      order: 70,
      needsEngagement: true,
      load: async () => ({ default: (await import("./PlanView.tsx")).PlanView }),
    },
  ],
});
