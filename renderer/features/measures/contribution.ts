import { Gauge } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { PAGES, showPage } from "./open-page.ts";

export const measuresContribution = defineContribution({
  id: "measures",
  commands: [
    {
      id: "measure.page.open",
      title: messages.open,
      category: messages.category,
      icon: Gauge,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open({ editor: "measures" }),
    },
    ...PAGES.map((page) => ({
      id: `measure.page.${page}`,
      title: messages.openPage(messages.tabs[page]),
      category: messages.category,
      icon: Gauge,
      when: "engagementOpen" as const,
      run: (services: Services) => {
        const session = services.session();
        if (session) showPage(session, page);
        services.editors.open({ editor: "measures" });
      },
    })),
  ],
  menus: [{ menu: "go", command: "measure.page.open", group: "5-method", order: 20 }],
  editors: [
    {
      id: "measures",
      icon: Gauge,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./MeasuresEditor.tsx")).MeasuresEditor }),
    },
  ],
});
