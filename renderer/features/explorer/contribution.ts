import { Briefcase, History, ListChecks, Search, Spline } from "lucide-react";
import { OPEN_GIVEN_FILES } from "../../platform/lifecycle/given-files.ts";
import { defineContribution, type UiCommand } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import {
  createEngagement,
  deleteEngagement,
  duplicateEngagement,
  renameEngagement,
} from "./engagement-commands.ts";
import { openFile, openGivenFiles, saveFile } from "./file-commands.ts";
import { askToRename, newBlueprint, newJourney, newSegment, removeItem } from "./journey-commands.ts";
import { chooseLogo } from "./logo-command.ts";
import { messages } from "./messages.ts";
import { openSample, resetSample } from "./sample-commands.ts";
import { showSearch } from "./show-search.ts";
import { restoreSnapshot } from "./snapshot-command.ts";

type Run = (services: Services, id?: unknown) => Promise<void>;

const category = messages.category;
const command = (id: string, title: string, run: Run, more: Partial<UiCommand> = {}) => ({
  id,
  title,
  category,
  run,
  ...more,
});
const open = { when: "engagementOpen" };
const edits = { when: "engagementOpen && !readOnly" };
const showDetails: Run = async (services) => {
  const id = services.session()?.engagementId;
  if (id === undefined) return;
  services.selection.set([id], "explorer");
  await services.commands.run("workbench.inspector.show");
};
const showProgress: Run = async ({ editors }) => editors.open({ editor: "progress" });
const openEngagement: Run = (services, id) => services.openEngagement(String(id));
const closeEngagement: Run = (services) => services.closeEngagement();

const itemMenus = ["engagement.open", "engagement.rename", "engagement.duplicate", "engagement.delete"];
const fileMenus: readonly (readonly [group: string, commands: readonly string[]])[] = [
  ["1", ["engagement.new", "engagement.file.open", "engagement.sample.open"]],
  ["2", ["engagement.file.save", "engagement.rename", "engagement.duplicate", "engagement.details.show"]],
  ["4", ["engagement.snapshot.restore", "engagement.sample.reset"]],
  ["9", ["engagement.close"]],
];

export const explorerContribution = defineContribution({
  id: "explorer",
  commands: [
    command("engagement.new", messages.newEngagement, createEngagement),
    command("engagement.file.open", messages.openFile, openFile),
    command(OPEN_GIVEN_FILES, messages.openFile, openGivenFiles, { hidden: true }),
    command("engagement.file.save", messages.saveFile, saveFile, open),
    command("engagement.sample.open", messages.openSample, openSample),
    command("engagement.sample.reset", messages.resetSample, resetSample),
    command("engagement.open", messages.openEngagement, openEngagement, { hidden: true }),
    command("engagement.close", messages.closeEngagement, closeEngagement, open),
    command("engagement.rename", messages.renameEngagement, renameEngagement),
    command("engagement.duplicate", messages.duplicateEngagement, duplicateEngagement),
    command("engagement.delete", messages.deleteEngagement, deleteEngagement),
    command("engagement.logo.choose", messages.chooseLogo, chooseLogo, edits),
    command("engagement.details.show", messages.details.show, showDetails, open),
    command("journey.new", messages.newJourney, newJourney, { ...edits, category: messages.journey }),
    command("blueprint.new", messages.newBlueprint, newBlueprint, { ...edits, category: messages.journey }),
    command("segment.new", messages.newSegment, newSegment, { ...edits, category: messages.journey }),
    command("journey.item.rename", messages.rename, askToRename, { ...edits, hidden: true }),
    command("journey.item.delete", messages.delete, removeItem, { ...edits, hidden: true }),
    command("journey.progress.open", messages.openProgress, showProgress, open),
    command("search.show", messages.searchShow, showSearch, open),
    command("engagement.snapshot.restore", messages.restoreSnapshot, restoreSnapshot, open),
  ],
  menus: [
    ...fileMenus.flatMap(([group, commands]) =>
      commands.map((id, order) => ({ menu: "file" as const, command: id, group, order })),
    ),
    { menu: "go", command: "journey.progress.open", group: "5-method", order: 0 },
    { menu: "journey-item", command: "blueprint.new", group: "1", order: 1 },
    { menu: "journey-item", command: "journey.new", group: "1", order: 2, args: null },
    { menu: "journey-item", command: "segment.new", group: "1", order: 3, args: null },
    { menu: "journey-item", command: "journey.item.rename", group: "2", order: 1 },
    { menu: "journey-item", command: "journey.item.delete", group: "2", order: 2 },
    ...itemMenus.map((id, order) => ({
      menu: "engagement-item" as const,
      command: id,
      group: id === "engagement.delete" ? "2" : "1",
      order,
    })),
  ],
  keybindings: [
    { command: "search.show", key: "Mod+Shift+F" },
    { command: "workbench.view.show", key: "Mod+Shift+E", args: "journey" },
    { command: "engagement.file.open", key: "Mod+O" },
    { command: "engagement.file.save", key: "Mod+S" },
    { command: "engagement.new", key: "Mod+Alt+N" },
  ],
  editors: [
    {
      id: "progress",
      icon: ListChecks,
      needsEngagement: true,
      title: () => messages.tenSteps,
      load: async () => ({ default: (await import("./progress/ProgressEditor.tsx")).ProgressEditor }),
    },
  ],
  views: [
    {
      id: "engagements",
      place: "sidebar",
      title: messages.engagements,
      icon: Briefcase,
      order: 10,
      needsEngagement: false,
      load: async () => ({ default: (await import("./EngagementsView.tsx")).EngagementsView }),
    },
    {
      id: "journey",
      place: "sidebar",
      title: messages.journey,
      icon: Spline,
      order: 20,
      needsEngagement: true,
      load: async () => ({ default: (await import("./JourneyView.tsx")).JourneyView }),
    },
    {
      id: "search",
      place: "sidebar",
      title: messages.searchView,
      icon: Search,
      order: 190,
      atEnd: true,
      needsEngagement: true,
      load: async () => ({ default: (await import("./SearchView.tsx")).SearchView }),
    },
    {
      id: "engagement.inspector",
      place: "inspector",
      title: messages.engagement,
      icon: Briefcase,
      order: 70,
      needsEngagement: true,
      selects: ["engagement"],
      load: async () => ({ default: (await import("./EngagementInspector.tsx")).EngagementInspector }),
    },
    {
      id: "timeline",
      place: "panel",
      title: messages.timeline,
      icon: History,
      order: 30,
      needsEngagement: true,
      load: async () => ({ default: (await import("./TimelineView.tsx")).TimelineView }),
    },
  ],
});
