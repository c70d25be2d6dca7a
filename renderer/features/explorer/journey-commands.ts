import type { Id } from "@shared/base/ids.ts";
import { createBlueprint } from "@shared/domain/blueprint/commands/create-blueprint.ts";
import { createJourney } from "@shared/domain/blueprint/commands/create-journey.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { renameMap } from "@shared/domain/blueprint/commands/rename-map.ts";
import { blueprintsWithin } from "@shared/domain/blueprint/levels.ts";
import { createSegment } from "@shared/domain/engagement/commands/create-segment.ts";
import { removeSegment } from "@shared/domain/engagement/commands/remove-segment.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { updateSegment } from "@shared/domain/engagement/commands/update-segment.ts";
import type { Services } from "../../platform/services/services.ts";
import { showWithUndo, withEntry } from "../../platform/services/undo-notice.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

async function askName(services: Services, title: string, value = ""): Promise<string | null> {
  const confirm = value === "" ? messages.create : messages.rename;
  return services.dialogs.ask({ title, label: messages.name, value, confirm });
}

export async function newJourney(services: Services): Promise<void> {
  const name = await askName(services, messages.newJourney);
  const session = services.session();
  if (name === null || !session) return;
  const { blueprintId } = session.run(createJourney, { name });
  services.editors.open({ editor: "blueprint", recordId: blueprintId });
}

export async function newSegment(services: Services): Promise<void> {
  const name = await askName(services, messages.newSegment);
  const session = services.session();
  if (name === null || !session) return;
  await services.commands.run("persona.open", session.run(createSegment, { name }));
}

/** In the journey that is meant, or that the chosen blueprint belongs to, or else the first. */
export async function newBlueprint(services: Services, id: unknown): Promise<void> {
  const model = services.session()?.model;
  const wanted = String(id ?? services.editors.active()?.recordId ?? "");
  const journeyId = model?.get("journey", wanted)?.id ?? model?.get("blueprint", wanted)?.journeyId;
  const target = journeyId ?? model?.all("journey")[0]?.id;
  if (target === undefined) return newJourney(services);
  const name = await askName(services, messages.newBlueprint);
  const session = services.session();
  if (name === null || !session) return;
  const recordId = session.run(createBlueprint, { journeyId: target, name });
  services.editors.open({ editor: "blueprint", recordId });
}

/** A new name for a journey, blueprint, segment or the engagement itself. */
function renameItem(session: EngagementSession, id: Id, name: string): void {
  const type = session.model.find(id)?.type;
  if (type === "segment") session.run(updateSegment, { id, patch: { name } });
  else if (type === "engagement") session.run(updateEngagement, { patch: { name } });
  else if (type) session.run(renameMap, { id, name });
}

/** With a name (typed in the tree) at once, else it asks. */
export async function askToRename(services: Services, args: unknown): Promise<void> {
  const session = services.session();
  const named = typeof args === "object" && args !== null ? (args as { id: Id; name: string }) : null;
  const record = session?.model.find(named?.id ?? String(args));
  if (!session || !record || !("name" in record)) return;
  if (named) return renameItem(session, record.id, named.name);
  const name = await askName(services, messages.renameTitle(record.name), record.name);
  if (name !== null) renameItem(session, record.id, name);
}

/** Can be undone, so it asks only where much goes with it. */
export async function removeItem(services: Services, id: unknown): Promise<void> {
  const session = services.session();
  const record = session?.model.find(String(id));
  if (!session || !record) return;
  if (record.type === "segment") {
    const { entry } = withEntry(session, () => session.run(removeSegment, { id: record.id }));
    services.editors.close({ editor: "persona", recordId: record.id });
    const text = messages.deleted(record.name);
    showWithUndo(session, services.notices, entry, { kind: "info", text });
  }
  if (record.type !== "journey" && record.type !== "blueprint") return;
  const inner = record.type === "blueprint" ? blueprintsWithin(session.model, record.id) : [];
  const maps =
    record.type === "journey" ? session.model.by("blueprint", "journeyId", record.id) : [record, ...inner];
  const steps = maps.flatMap((map) => session.model.by("step", "blueprintId", map.id)).length;
  const title = messages.deleteTitle(record.name);
  const text = messages.deleteMapText(
    maps.length,
    steps,
    maps.filter((map) => map.parentStepId !== null && map !== record).length,
  );
  const question = { title, text, confirm: messages.delete, danger: true };
  if (steps > 0 && !(await services.dialogs.confirm(question))) return;
  session.run(removeMap, { id: record.id });
  for (const { id: recordId } of maps) {
    for (const editor of ["blueprint", "journey-map"]) services.editors.close({ editor, recordId });
  }
}
