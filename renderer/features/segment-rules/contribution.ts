import { Users } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

export const segmentRulesContribution = defineContribution({
  id: "segment-rules",
  opens: {
    segmentRule: () => ({ editor: "segment-rules" }),
  },
  commands: [
    {
      id: "strategy.segment-rules.open",
      title: messages.open,
      category: messages.category,
      icon: Users,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open({ editor: "segment-rules" }),
    },
  ],
  menus: [{ menu: "go", command: "strategy.segment-rules.open", group: "5-method", order: 2 }],
  editors: [
    {
      id: "segment-rules",
      icon: Users,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./SegmentRulesEditor.tsx")).SegmentRulesEditor }),
    },
  ],
  views: [
    {
      id: "segment-rules.inspector",
      place: "inspector",
      title: messages.inspector,
      icon: Users,
      order: 80,
      needsEngagement: true,
      selects: ["step", "touchPoint"],
      load: async () => ({ default: (await import("./SegmentRulesInspector.tsx")).SegmentRulesInspector }),
    },
  ],
});
