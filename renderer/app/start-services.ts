import { Emitter } from "@shared/base/emitter.ts";
import type { Host } from "../platform/host/host.ts";
import type { Contribution } from "../platform/registry/contribution.ts";
import { Registry } from "../platform/registry/registry.ts";
import { Commands } from "../platform/services/command-service.ts";
import { Context } from "../platform/services/context-service.ts";
import { Dialogs } from "../platform/services/dialog-service.ts";
import { Editors } from "../platform/services/editor-service.ts";
import { Notices } from "../platform/services/notice-service.ts";
import { Selection } from "../platform/services/selection-service.ts";
import type { Services } from "../platform/services/services.ts";
import { Settings } from "../platform/services/settings-service.ts";
import { DexieStore } from "../platform/store/dexie-store.ts";
import type { EngagementSession } from "../platform/store/session.ts";
import { ShellState } from "../workbench/shell-state.ts";
import type { WorkbenchParts } from "../workbench/workbench-context.ts";

/** Makes every service of a window, once. */
export function startServices(
  host: Host,
  build: (parts: () => WorkbenchParts) => readonly Contribution[],
): { services: Services; parts: WorkbenchParts } {
  const context = new Context();
  let parts: WorkbenchParts;
  const registry = new Registry(build(() => parts));
  const editors = new Editors(context);
  const notices = new Notices();
  const dialogs = new Dialogs();
  const shell = new ShellState(context);
  const store = new DexieStore(host);
  const selection = new Selection(context);
  const onSession = new Emitter<EngagementSession | null>();
  let session: EngagementSession | null = null;
  parts = { registry, editors, notices, dialogs, shell };

  const services: Services = {
    host,
    store,
    context,
    editors,
    selection,
    notices,
    dialogs,
    onSession,
    settings: new Settings(registry),
    commands: new Commands(registry, () => services),
    session: () => session,
    openEngagement: async (id) => {
      if (session?.engagementId === id) return;
      await services.closeEngagement();
      const opened = await store.open(id);
      session = opened;
      context.set("engagementOpen", true);
      context.set("readOnly", opened.readOnly);
      host.setTitle(`${opened.model.get("engagement", id)?.name ?? ""} – Frontstage`);
      onSession.emit(opened);
    },
    closeEngagement: async () => {
      if (!session) return;
      const closing = session;
      await closing.close();
      session = null;
      selection.set([]);
      editors.layout = { groups: [], focused: 0 };
      context.set("engagementOpen", false);
      host.setTitle("Frontstage");
      onSession.emit(null);
    },
  };
  store.onRecovered.on((text) => notices.show({ kind: "warning", text }));
  return { services, parts };
}
