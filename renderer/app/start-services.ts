import { CompletenessService } from "../platform/diagnostics/completeness-service.ts";
import { ProblemService } from "../platform/diagnostics/problem-service.ts";
import type { Host } from "../platform/host/host.ts";
import type { Contribution } from "../platform/registry/contribution.ts";
import { Registry } from "../platform/registry/registry.ts";
import { Commands } from "../platform/services/command-service.ts";
import { ContextMenus } from "../platform/services/context-menu-service.ts";
import { Context } from "../platform/services/context-service.ts";
import { Dialogs } from "../platform/services/dialog-service.ts";
import { EditorHandles } from "../platform/services/editor-handle-service.ts";
import { Editors } from "../platform/services/editor-service.ts";
import { Keybindings } from "../platform/services/keybinding-service.ts";
import { Notices } from "../platform/services/notice-service.ts";
import { Output } from "../platform/services/output-service.ts";
import { Pictures } from "../platform/services/picture-service.ts";
import { Selection } from "../platform/services/selection-service.ts";
import type { Services } from "../platform/services/services.ts";
import { Settings } from "../platform/services/settings-service.ts";
import { Status } from "../platform/services/status-service.ts";
import { Database } from "../platform/store/database.ts";
import { DexieStore } from "../platform/store/dexie-store.ts";
import { packInWorker } from "../platform/store/pack-in-worker.ts";
import { DexieTemplates } from "../platform/store/template-store.ts";
import { ShellState } from "../workbench/shell-state.ts";
import type { WorkbenchParts } from "../workbench/workbench-context.ts";
import { EngagementLife } from "./engagement-life.ts";

/** Makes every service of a window, once. */
export function startServices(
  host: Host,
  build: (parts: () => WorkbenchParts) => readonly Contribution[],
): { services: Services; parts: WorkbenchParts; life: EngagementLife; shell: ShellState } {
  const context = new Context();
  let parts: WorkbenchParts;
  const registry = new Registry(build(() => parts));
  const editors = new Editors(context);
  const notices = new Notices();
  const dialogs = new Dialogs();
  const output = new Output();
  const shell = new ShellState(context, editors);
  const database = new Database();
  const store = new DexieStore(host, database, (id) => packInWorker(database, id));
  const selection = new Selection(context, (id) => life.session?.model.find(id)?.type);
  editors.changed.on(() => {
    const { front, open } = editors.keys();
    selection.follow(front, open);
  });
  parts = { registry, editors, notices, dialogs, shell };
  const life = new EngagementLife({ host, store, context, selection, editors, shell, registry, notices });

  const pictures = new Pictures(() => life.session);
  life.onSession.on(() => pictures.forget());
  life.onSession.on(() => notices.dismissStanding());
  const status = new Status();
  const problems = new ProblemService(status, output);
  life.onSession.on((session) => problems.follow(session));
  const completeness = new CompletenessService(problems, status);
  life.onSession.on((session) => completeness.follow(session));

  const services: Services = {
    host,
    store,
    templates: new DexieTemplates(),
    context,
    editors,
    handles: new EditorHandles(),
    selection,
    notices,
    dialogs,
    registry,
    output,
    keys: new Keybindings(registry.keybindings, host.platform),
    status,
    menus: new ContextMenus(),
    pictures,
    problems,
    completeness,
    settings: new Settings(registry),
    commands: new Commands(registry, () => services),
    session: () => life.session,
    onSession: life.onSession,
    openEngagement: (id) => life.open(id),
    closeEngagement: (only) => life.close(only),
  };
  store.onRecovered.on((text) => {
    output.log("Store", text, "warning");
    notices.show({ kind: "warning", text });
  });
  return { services, parts, life, shell };
}
