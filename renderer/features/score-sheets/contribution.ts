import { Columns3, ListChecks, ListPlus, Ruler, Users } from "lucide-react";
import { defineContribution, type UiCommand } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import {
  compareObservers,
  duplicate,
  newRubric,
  openRubric,
  removeRubric,
  renameRubric,
} from "./rubric-commands.ts";
import { rubricMessages } from "./rubric-messages.ts";
import { newSheet, nextRound, openSheet, removeSheet, renameObserver } from "./sheet-commands.ts";
import { newWorkshop, openWorkshop, renameWorkshop } from "./workshop/workshop-commands.ts";
import { workshopMessages } from "./workshop/workshop-messages.ts";

type Run = (services: Services, args?: unknown) => void | Promise<void>;

const command = (id: string, title: string, run: Run, more: Partial<UiCommand> = {}) => ({
  id,
  title,
  category: id.startsWith("scoring.rubric")
    ? rubricMessages.category
    : id.startsWith("scoring.workshop")
      ? workshopMessages.category
      : messages.category,
  when: "engagementOpen && !readOnly",
  run,
  ...more,
});
const reads = { when: "engagementOpen" };
const hidden = { hidden: true };

export const scoreSheetsContribution = defineContribution({
  id: "score-sheets",
  opens: {
    rubric: ({ id }) => ({ editor: "rubric", recordId: id }),
    scoreSheet: ({ id }) => ({ editor: "score-sheet", recordId: id }),
  },
  commands: [
    command("scoring.sheet.new", messages.newSheet, newSheet, { icon: ListPlus }),
    command("scoring.sheet.open", messages.openSheet, openSheet, { ...reads, ...hidden }),
    command("scoring.sheet.next-round", messages.nextRound, nextRound, {
      when: "engagementOpen && !readOnly",
    }),
    command("scoring.sheet.rename", messages.renameObserver, renameObserver, hidden),
    command("scoring.sheet.delete", messages.deleteSheet, removeSheet),
    command("scoring.rubric.new", rubricMessages.new, newRubric, { icon: Ruler }),
    command("scoring.rubric.open", rubricMessages.openLong, openRubric, reads),
    command("scoring.rubric.rename", rubricMessages.rename, renameRubric, hidden),
    command("scoring.rubric.duplicate", rubricMessages.duplicate, duplicate),
    command("scoring.rubric.delete", rubricMessages.deleteRubric, removeRubric),
    command("scoring.workshop.new", workshopMessages.new, newWorkshop, { icon: Users }),
    command("scoring.workshop.open", workshopMessages.open, openWorkshop, reads),
    command("scoring.workshop.rename", workshopMessages.rename, renameWorkshop, hidden),
    command("scoring.observers.compare", rubricMessages.compare, compareObservers, {
      ...reads,
      icon: Columns3,
    }),
  ],
  keybindings: [{ command: "scoring.sheet.new", key: "Mod+Alt+S" }],
  menus: [
    { menu: "go", command: "scoring.observers.compare", group: "5-method", order: 22 },
    { menu: "go", command: "scoring.rubric.open", group: "5-method", order: 24 },
    { menu: "edit", command: "scoring.sheet.new", group: "6-scoring", order: 10 },
    { menu: "go", command: "scoring.workshop.open", group: "5-method", order: 23 },
    { menu: "edit", command: "scoring.workshop.new", group: "6-scoring", order: 15 },
    { menu: "edit", command: "scoring.rubric.new", group: "6-scoring", order: 20 },
    { menu: "score-sheet-item", command: "scoring.sheet.open", group: "1", order: 1 },
    { menu: "score-sheet-item", command: "scoring.sheet.rename", group: "1", order: 2 },
    { menu: "score-sheet-item", command: "scoring.sheet.next-round", group: "1", order: 3 },
    { menu: "score-sheet-item", command: "scoring.sheet.delete", group: "2", order: 1 },
    { menu: "rubric-item", command: "scoring.sheet.new", group: "1", order: 1 },
    { menu: "rubric-item", command: "scoring.observers.compare", group: "1", order: 2 },
    { menu: "rubric-item", command: "scoring.rubric.open", group: "2", order: 1 },
    { menu: "rubric-item", command: "scoring.rubric.rename", group: "2", order: 2 },
    { menu: "rubric-item", command: "scoring.rubric.duplicate", group: "2", order: 3 },
    { menu: "rubric-item", command: "scoring.rubric.delete", group: "3", order: 1 },
  ],
  editors: [
    {
      id: "score-sheet",
      icon: ListChecks,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const sheet = model?.get("scoreSheet", recordId);
        const rubric = model?.get("rubric", sheet?.rubricId);
        return sheet && rubric ? messages.title(sheet.observer, rubric.name) : null;
      },
      load: async () => ({ default: (await import("./SheetEditor.tsx")).SheetEditor }),
    },
    {
      id: "rubric",
      icon: Ruler,
      needsEngagement: true,
      title: ({ recordId }, model) => model?.get("rubric", recordId)?.name ?? null,
      load: async () => ({ default: (await import("./RubricEditor.tsx")).RubricEditor }),
    },
    {
      id: "workshop",
      icon: Users,
      needsEngagement: true,
      title: ({ recordId, otherId }, model) => {
        const rubric = model?.get("rubric", recordId);
        return rubric ? workshopMessages.title(otherId ?? "", rubric.name) : null;
      },
      load: async () => ({ default: (await import("./workshop/WorkshopEditor.tsx")).WorkshopEditor }),
    },
    {
      id: "observers",
      icon: Columns3,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const rubric = model?.get("rubric", recordId);
        return rubric ? rubricMessages.compareTitle(rubric.name) : null;
      },
      load: async () => ({ default: (await import("./ObserversEditor.tsx")).ObserversEditor }),
    },
  ],
  views: [
    {
      id: "score-sheets",
      place: "section",
      sectionOf: "measures",
      title: messages.section,
      icon: ListChecks,
      order: 10,
      needsEngagement: true,
      load: async () => ({ default: (await import("./SheetsSection.tsx")).SheetsSection }),
    },
  ],
});
