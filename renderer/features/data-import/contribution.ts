import { NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import { Ruler, Sigma, SlidersHorizontal, Upload, UsersRound } from "lucide-react";
import { setMeasureScope } from "../../platform/queries/measure-scope.ts";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { measureMessages } from "./measure-messages.ts";
import { messages } from "./messages.ts";
import { readingMessages } from "./reading-messages.ts";
import { readingOf } from "./table-readings.ts";

export const dataImportContribution = defineContribution({
  id: "data-import",
  opens: {
    dataset({ id }, model) {
      const [mapping] = [
        ...model.by("surveyMapping", "datasetId", id),
        ...model.by("verbatimMapping", "datasetId", id),
      ];
      if (mapping) return { editor: "data-reading", recordId: mapping.id };
      const [log] = model.by("eventLog", "datasetId", id);
      return log ? { editor: "event-log", recordId: log.id } : null;
    },
    surveyMapping: ({ id }) => ({ editor: "data-reading", recordId: id }),
    verbatimMapping: ({ id }) => ({ editor: "data-reading", recordId: id }),
    aggregateScore: ({ id }) => ({ editor: "aggregate-scores", recordId: id }),
  },
  commands: [
    {
      id: "data.import.open",
      title: messages.open,
      category: messages.category,
      icon: Upload,
      when: "engagementOpen && !readOnly",
      run: (services: Services) => services.editors.open({ editor: "data-import" }),
    },
    {
      id: "measures.scope.clear",
      title: measureMessages.everybody,
      category: measureMessages.title,
      icon: UsersRound,
      when: "engagementOpen",
      run: (services: Services) => {
        const session = services.session();
        if (session) setMeasureScope(session, NOTHING_CHOSEN);
      },
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
          model?.get("eventLog", recordId) ??
          (model && readingOf(model, recordId));
        return kept ? messages.rerun(kept.name) : null;
      },
      load: async () => ({ default: (await import("./ImportEditor.tsx")).ImportEditor }),
    },
    {
      id: "data-reading",
      icon: SlidersHorizontal,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const kept = model?.get("surveyMapping", recordId) ?? model?.get("verbatimMapping", recordId);
        return kept ? readingMessages.titleOf(kept.name) : null;
      },
      load: async () => ({ default: (await import("./ReadingEditor.tsx")).ReadingEditor }),
    },
    {
      id: "aggregate-scores",
      icon: Sigma,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const score = model?.get("aggregateScore", recordId);
        return score ? readingMessages.scoresTitle(score.source) : null;
      },
      load: async () => ({ default: (await import("./ScoresEditor.tsx")).ScoresEditor }),
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
