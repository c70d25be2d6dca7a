import { UserError } from "@shared/base/result.ts";
import { engagementOf } from "@shared/domain/core/contents.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { Briefcase, History, Spline } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const FILE_KINDS = [{ description: messages.fileKind, extensions: ["frontstage"] }];
const FILE_LIMIT = 1_000_000_000;

async function create(services: Services): Promise<void> {
  const title = messages.newEngagement;
  const name = await services.dialogs.ask({ title, label: messages.name, confirm: messages.create });
  if (name === null) return;
  await services.openEngagement(await services.store.create(name));
}

async function openFile(services: Services): Promise<void> {
  const file = await services.host.files.open(FILE_KINDS, FILE_LIMIT);
  if (!file) return;
  const contents = readFrontstage(file.bytes);
  if (!contents.ok) throw new UserError(`${file.name}: ${contents.error.message}`, contents.error.place);
  await services.openEngagement(await services.store.import(contents.value));
}

async function saveFile(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  await session.flush();
  const contents = await services.store.read(session.engagementId);
  const name = `${engagementOf(contents.records).name.replace(/[^\p{L}\p{N} _-]/gu, "")}.frontstage`;
  const saved = await services.host.files.save(name, FILE_KINDS, writeFrontstage(contents));
  if (saved) services.notices.show({ kind: "done", text: messages.saved(saved.name) });
}

async function remove(services: Services, id: unknown): Promise<void> {
  const entry = (await services.store.list()).find((summary) => summary.id === id);
  if (!entry) return;
  const title = messages.deleteTitle(entry.name);
  const yes = await services.dialogs.confirm({
    title,
    text: messages.deleteText,
    confirm: messages.delete,
    danger: true,
  });
  if (!yes) return;
  if (services.session()?.engagementId === entry.id) await services.closeEngagement();
  await services.store.remove(entry.id);
}

export const explorerContribution = defineContribution({
  id: "explorer",
  commands: [
    { id: "engagement.new", title: messages.newEngagement, category: messages.category, run: create },
    { id: "engagement.file.open", title: messages.openFile, category: messages.category, run: openFile },
    {
      id: "engagement.file.save",
      title: messages.saveFile,
      category: messages.category,
      when: "engagementOpen",
      run: saveFile,
    },
    {
      id: "engagement.open",
      title: messages.openEngagement,
      category: messages.category,
      hidden: true,
      run: (services: Services, id?: unknown) => services.openEngagement(String(id)),
    },
    {
      id: "engagement.close",
      title: messages.closeEngagement,
      category: messages.category,
      when: "engagementOpen",
      run: (services: Services) => services.closeEngagement(),
    },
    {
      id: "engagement.delete",
      title: messages.deleteEngagement,
      category: messages.category,
      hidden: true,
      run: (services: Services, id?: unknown) => remove(services, id),
    },
  ],
  keybindings: [
    { command: "engagement.file.open", key: "Mod+O" },
    { command: "engagement.file.save", key: "Mod+S" },
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
