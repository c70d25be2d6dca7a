import { Fish } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { showOpportunity } from "./shown-opportunity.ts";

/** Leads to the causes of the opportunity that is selected; of a selected step, to those of the first that names it. */
function open(services: Services): void {
  const session = services.session();
  if (!session) return;
  const { model } = session;
  const found = services.selection.get().flatMap((id) => {
    if (model.get("opportunity", id)) return [id];
    const cause = model.get("cause", id);
    return cause ? [cause.opportunityId] : model.by("opportunity", "stepIds", id).map((one) => one.id);
  });
  if (found[0] !== undefined) showOpportunity(session, found[0]);
  services.editors.open({ editor: "root-causes" });
}

export const rootCausesContribution = defineContribution({
  id: "root-causes",
  opens: {
    cause: () => ({ editor: "root-causes" }),
  },
  commands: [
    {
      id: "root-causes.outline.open",
      title: messages.open,
      category: messages.category,
      icon: Fish,
      when: "engagementOpen",
      run: open,
    },
    {
      id: "root-causes.step.open",
      title: messages.openFor,
      category: messages.category,
      icon: Fish,
      when: "engagementOpen",
      run: open,
    },
  ],
  menus: [
    { menu: "go", command: "root-causes.outline.open", group: "5-method", order: 31 },
    { menu: "step", command: "root-causes.step.open", group: "7-redesign", order: 2 },
  ],
  editors: [
    {
      id: "root-causes",
      icon: Fish,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./RootCausesEditor.tsx")).RootCausesEditor }),
    },
  ],
  views: [
    {
      id: "root-causes",
      place: "section",
      sectionOf: "opportunities",
      title: messages.title,
      icon: Fish,
      order: 10,
      needsEngagement: true,
      load: async () => ({ default: (await import("./RootCausesSection.tsx")).RootCausesSection }),
    },
  ],
});
