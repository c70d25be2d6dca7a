import { MessageSquarePlus, MessageSquareQuote } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

export const verbatimsContribution = defineContribution({
  id: "verbatims",
  opens: {
    verbatim: () => ({ editor: "verbatims" }),
  },
  commands: [
    {
      id: "verbatim.list.open",
      title: messages.open,
      category: messages.category,
      icon: MessageSquareQuote,
      when: "engagementOpen",
      /** With a filter only what passes it is shown. */
      run: async (services: Services, args?: unknown) => {
        if (typeof args !== "object" || args === null)
          return void services.editors.open({ editor: "verbatims" });
        (await import("./wanted-filter.ts")).showVerbatims(services, args);
      },
    },
    {
      id: "verbatim.verbatim.write",
      title: messages.new,
      category: messages.category,
      icon: MessageSquarePlus,
      when: "engagementOpen && !readOnly",
      run: async (services: Services) => (await import("./write-verbatim.ts")).writeVerbatim(services),
    },
  ],
  menus: [
    { menu: "go", command: "verbatim.list.open", group: "5-method", order: 26 },
    { menu: "edit", command: "verbatim.verbatim.write", group: "6-scoring", order: 30 },
  ],
  views: [
    {
      id: "verbatims.quotes",
      place: "inspector",
      title: messages.quotes,
      icon: MessageSquareQuote,
      order: 60,
      needsEngagement: true,
      selects: ["touchPoint", "step"],
      load: async () => ({ default: (await import("./QuoteSection.tsx")).QuoteSection }),
    },
  ],
  editors: [
    {
      id: "verbatims",
      icon: MessageSquareQuote,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./VerbatimsEditor.tsx")).VerbatimsEditor }),
    },
  ],
});
