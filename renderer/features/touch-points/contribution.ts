import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { CircleDot } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

async function add(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { addTitle: title, addLabel: label, confirm } = messages;
  const name = (await services.dialogs.ask({ title, label, confirm }))?.trim();
  if (!name) return;
  const id = session.run(createTouchPoint, { name });
  services.editors.open({ editor: "touch-points" });
  services.selection.set([id]);
}

export const touchPointsContribution = defineContribution({
  id: "touch-points",
  opens: {
    touchPoint: () => ({ editor: "touch-points" }),
  },
  commands: [
    {
      id: "touchpoint.register.open",
      title: messages.open,
      category: messages.category,
      icon: CircleDot,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open({ editor: "touch-points" }),
    },
    {
      id: "touchpoint.register.add",
      title: messages.add,
      category: messages.category,
      icon: CircleDot,
      when: "engagementOpen && !readOnly",
      run: add,
    },
  ],
  menus: [{ menu: "go", command: "touchpoint.register.open", group: "5-method", order: 10 }],
  editors: [
    {
      id: "touch-points",
      icon: CircleDot,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./TouchPointsEditor.tsx")).TouchPointsEditor }),
    },
  ],
  views: [
    {
      id: "touch-points",
      place: "sidebar",
      title: messages.title,
      icon: CircleDot,
      order: 30,
      needsEngagement: true,
      load: async () => ({ default: (await import("./TouchPointsView.tsx")).TouchPointsView }),
    },
    {
      id: "touch-point.inspector",
      place: "inspector",
      title: messages.inspector,
      icon: CircleDot,
      order: 50,
      needsEngagement: true,
      selects: ["touchPoint"],
      load: async () => ({ default: (await import("./TouchPointInspector.tsx")).TouchPointInspector }),
    },
  ],
});
