import { engagementOf } from "@shared/domain/core/contents.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSummary } from "../../platform/store/engagement-store.ts";
import { messages } from "./messages.ts";

/** The engagement meant: the one of the id, or else the open one. */
async function summaryOf(services: Services, id: unknown): Promise<EngagementSummary | undefined> {
  const wanted = typeof id === "string" ? id : services.session()?.engagementId;
  const found = (await services.store.list()).find((summary) => summary.id === wanted);
  if (!found) services.notices.show({ kind: "info", text: messages.openOneFirst });
  return found;
}

export async function createEngagement(services: Services): Promise<void> {
  const title = messages.newEngagement;
  const name = await services.dialogs.ask({ title, label: messages.name, confirm: messages.create });
  if (name === null) return;
  await services.openEngagement(await services.store.create(name));
}

/** A name of its own is one undoable change, also for an engagement that is not open: it is opened for the moment. */
export async function renameEngagement(services: Services, args: unknown): Promise<void> {
  const named = typeof args === "object" && args !== null ? (args as { id: string; name: string }) : null;
  const entry = await summaryOf(services, named?.id ?? args);
  if (!entry) return;
  const asked = async () =>
    services.dialogs.ask({
      title: messages.renameTitle(entry.name),
      label: messages.name,
      value: entry.name,
      confirm: messages.rename,
    });
  const name = named?.name ?? (await asked());
  if (name === null || name === entry.name) return;
  const open = services.session();
  const session = open?.engagementId === entry.id ? open : await services.store.open(entry.id);
  try {
    session.run(updateEngagement, { patch: { name } });
    await session.flush();
  } finally {
    if (session !== open) await session.close();
  }
  services.store.changed.emit();
}

export async function duplicateEngagement(services: Services, id: unknown): Promise<void> {
  const entry = await summaryOf(services, id);
  if (!entry) return;
  const name = await services.dialogs.ask({
    title: messages.duplicateTitle(entry.name),
    label: messages.name,
    value: messages.copyOf(entry.name),
    confirm: messages.duplicate,
  });
  if (name === null) return;
  const open = services.session();
  if (open?.engagementId === entry.id) await open.flush();
  const contents = await services.store.read(entry.id);
  const original = engagementOf(contents.records);
  const records = contents.records.map((record) => (record === original ? { ...original, name } : record));
  await services.openEngagement(await services.store.import({ ...contents, records }, { asCopy: true }));
}

export async function deleteEngagement(services: Services, id: unknown): Promise<void> {
  const entry = await summaryOf(services, id);
  if (!entry) return;
  const yes = await services.dialogs.confirm({
    title: messages.deleteTitle(entry.name),
    text: messages.deleteText,
    confirm: messages.delete,
    danger: true,
  });
  if (!yes) return;
  if (services.session()?.engagementId === entry.id) await services.closeEngagement(entry.id);
  await services.store.remove(entry.id);
}
