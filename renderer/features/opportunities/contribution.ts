import { addOpportunity } from "@shared/domain/redesign/commands/add-opportunity.ts";
import { Lightbulb } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** Asks what hurts; the steps and touch points that are selected come with it. */
async function add(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  const selected = services.selection.get();
  const title = await services.dialogs.ask({
    title: messages.addTitle,
    label: messages.addLabel,
    confirm: messages.confirm,
  });
  if (title === null) return;
  const stepIds = selected.filter((id) => session.model.get("step", id));
  const ofSteps = stepIds.flatMap((id) => session.model.get("step", id)?.touchPointId ?? []);
  const direct = selected.filter((id) => session.model.get("touchPoint", id));
  const touchPointIds = [...new Set([...direct, ...ofSteps])];
  const id = session.run(addOpportunity, { title, stepIds: [...stepIds], touchPointIds });
  services.editors.open({ editor: "opportunities" });
  services.selection.set([id]);
}

export const opportunitiesContribution = defineContribution({
  id: "opportunities",
  commands: [
    {
      id: "opportunities.register.open",
      title: messages.open,
      category: messages.category,
      icon: Lightbulb,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open({ editor: "opportunities" }),
    },
    {
      id: "opportunities.opportunity.add",
      title: messages.add,
      category: messages.category,
      icon: Lightbulb,
      when: "engagementOpen && !readOnly",
      run: add,
    },
  ],
  menus: [
    { menu: "go", command: "opportunities.register.open", group: "5-method", order: 30 },
    { menu: "step", command: "opportunities.opportunity.add", group: "7-redesign", order: 1 },
  ],
  editors: [
    {
      id: "opportunities",
      icon: Lightbulb,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./OpportunitiesEditor.tsx")).OpportunitiesEditor }),
    },
  ],
  views: [
    {
      id: "opportunities",
      place: "sidebar",
      title: messages.title,
      icon: Lightbulb,
      order: 50,
      needsEngagement: true,
      load: async () => ({ default: (await import("./OpportunitiesView.tsx")).OpportunitiesView }),
    },
  ],
});
