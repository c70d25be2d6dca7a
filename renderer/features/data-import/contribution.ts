import { Ruler, Upload } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { measureMessages } from "./measure-messages.ts";
import { messages } from "./messages.ts";

export const dataImportContribution = defineContribution({
  id: "data-import",
  commands: [
    {
      id: "data.import.open",
      title: messages.open,
      category: messages.category,
      icon: Upload,
      when: "engagementOpen && !readOnly",
      run: (services: Services) => services.editors.open({ editor: "data-import" }),
    },
  ],
  menus: [{ menu: "file", command: "data.import.open", group: "3-import", order: 10 }],
  editors: [
    {
      id: "data-import",
      icon: Upload,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        if (recordId === undefined) return messages.title;
        const kept =
          model?.get("surveyMapping", recordId) ??
          model?.get("verbatimMapping", recordId) ??
          model?.get("eventLog", recordId);
        return kept ? messages.rerun(kept.name) : null;
      },
      load: async () => ({ default: (await import("./ImportEditor.tsx")).ImportEditor }),
    },
  ],
  views: [
    {
      id: "measures",
      place: "sidebar",
      title: measureMessages.title,
      icon: Ruler,
      order: 40,
      needsEngagement: true,
      load: async () => ({ default: (await import("./MeasuresView.tsx")).MeasuresView }),
    },
  ],
});
