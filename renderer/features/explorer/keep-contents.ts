import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { sameValue } from "@shared/domain/core/same-value.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSummary } from "../../platform/store/engagement-store.ts";
import { HeldQuestion, type KeepHow } from "./HeldQuestion.tsx";
import { messages } from "./messages.ts";

/**
 * Brings a file's contents into the store and gives the id to open. Where the same engagement is here already it asks
 * which is to stay; where both are the same there is nothing to ask. Null when the person thinks better of it.
 */
export async function keepContents(
  services: Services,
  fileName: string,
  contents: EngagementContents,
): Promise<string | null> {
  const { id, name } = engagementOf(contents.records);
  const all = await services.store.list();
  const held = all.find((entry) => entry.id === id);
  if (!held) return store(services, fileName, () => services.store.import(contents));
  const session = services.session();
  const open = session?.engagementId === id ? session : null;
  await open?.flush();
  // One that a newer version wrote is not read whole: it is then asked about like any other.
  const here = await services.store.read(id).catch(() => null);
  if (here && isSame(here, contents)) {
    services.notices.show({ kind: "info", text: messages.heldSame(name) });
    return id;
  }
  const how = await askHow(services, fileName, held, contents);
  if (how === "replace") {
    const replace = () => store(services, fileName, () => services.store.replace(contents));
    if (!open) return replace();
    await services.closeEngagement(id);
    return replace().catch(async (error: unknown) => {
      // Why it could not be replaced is what the person is told, also where the one before cannot come back.
      await services.openEngagement(id).catch(() => undefined);
      throw error;
    });
  }
  if (how === "both") {
    const copy = namedAnew(contents, freeName(name, new Set(all.map((entry) => entry.name))));
    return store(services, fileName, () => services.store.import(copy, { asCopy: true }));
  }
  return null;
}

const store = (services: Services, fileName: string, write: () => Promise<string>): Promise<string> =>
  services.notices.progress(messages.opening(fileName), write);

async function askHow(
  services: Services,
  fileName: string,
  held: EngagementSummary,
  contents: EngagementContents,
): Promise<KeepHow | null> {
  let how: KeepHow | null = null;
  await services.dialogs.open({
    title: messages.heldTitle(held.name),
    width: 480,
    render: (close) =>
      createElement(HeldQuestion, {
        fileName,
        held,
        inFile: contents.records.length,
        kept: services.host.vault !== null,
        onAnswer: (answer: KeepHow | null) => {
          how = answer;
          close();
        },
      }),
  });
  return how;
}

/** The same records; what lies beside them never changes under an id of its own. */
export function isSame(one: EngagementContents, other: EngagementContents): boolean {
  if (one.records.length !== other.records.length) return false;
  const byId = new Map(one.records.map((record) => [record.id, record]));
  return other.records.every((record) => sameValue(byId.get(record.id), record));
}

/** “Passport office (copy)”, and where that is taken “(copy 2)”. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const copy = messages.copyOf(name, number);
    if (!taken.has(copy)) return copy;
  }
}

function namedAnew(contents: EngagementContents, name: string): EngagementContents {
  const original = engagementOf(contents.records);
  const records = contents.records.map((record) => (record === original ? { ...original, name } : record));
  return { ...contents, records };
}
