import { Compass, Printer } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

export const strategyContribution = defineContribution({
  id: "strategy",
  opens: {
    strategy: () => ({ editor: "strategy" }),
    serviceValue: () => ({ editor: "strategy" }),
    initiative: () => ({ editor: "strategy" }),
  },
  commands: [
    {
      id: "strategy.sheet.open",
      title: messages.open,
      category: messages.category,
      icon: Compass,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open({ editor: "strategy" }),
    },
    {
      id: "strategy.sheet.print",
      title: messages.print,
      category: messages.category,
      icon: Printer,
      when: "engagementOpen",
      run: async (services: Services) => (await import("./print-strategy.ts")).printStrategy(services),
    },
  ],
  menus: [
    { menu: "go", command: "strategy.sheet.open", group: "5-method", order: 1 },
    { menu: "file", command: "strategy.sheet.print", group: "5-export", order: 3 },
  ],
  editors: [
    {
      id: "strategy",
      icon: Compass,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./StrategyEditor.tsx")).StrategyEditor }),
    },
  ],
});
