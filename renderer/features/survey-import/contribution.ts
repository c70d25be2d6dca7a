import { Ruler, Upload } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { measureMessages } from "./measure-messages.ts";
import { messages } from "./messages.ts";

export const surveyImportContribution = defineContribution({
  id: "survey-import",
  commands: [
    {
      id: "scoring.survey.open-import",
      title: messages.open,
      category: messages.category,
      icon: Upload,
      when: "engagementOpen && !readOnly",
      run: (services: Services) => services.editors.open({ editor: "survey-import" }),
    },
  ],
  menus: [{ menu: "file", command: "scoring.survey.open-import", group: "3-import", order: 10 }],
  editors: [
    {
      id: "survey-import",
      icon: Upload,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        if (recordId === undefined) return messages.title;
        const mapping = model?.get("surveyMapping", recordId);
        return mapping ? messages.rerun(mapping.name) : null;
      },
      load: async () => ({ default: (await import("./SurveyImportEditor.tsx")).SurveyImportEditor }),
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
