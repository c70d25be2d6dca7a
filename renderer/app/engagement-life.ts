import { Emitter } from "@shared/base/emitter.ts";
import { topBlueprints } from "@shared/domain/blueprint/levels.ts";
import type { Host } from "../platform/host/host.ts";
import type { Registry } from "../platform/registry/registry.ts";
import type { Context } from "../platform/services/context-service.ts";
import type { Editors } from "../platform/services/editor-service.ts";
import type { Selection } from "../platform/services/selection-service.ts";
import type { NoticeService } from "../platform/services/services.ts";
import { openInThisWindow } from "../platform/services/storage.ts";
import type { EngagementStore } from "../platform/store/engagement-store.ts";
import type { EngagementSession } from "../platform/store/session.ts";
import { keepTyping } from "../ui/typing-commit.ts";
import type { ShellState } from "../workbench/shell-state.ts";

interface Needs {
  readonly host: Host;
  readonly store: EngagementStore;
  readonly context: Context;
  readonly selection: Selection;
  readonly editors: Editors;
  readonly shell: ShellState;
  readonly registry: Registry;
  readonly notices: NoticeService;
}

/** The engagement of this window: opened with its layout, closed when everything is on the disk. */
export class EngagementLife {
  readonly onSession = new Emitter<EngagementSession | null>();
  readonly #needs: Needs;
  session: EngagementSession | null = null;
  /** Opening and closing wait for each other: two quick presses open one engagement, then the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  open(id: string): Promise<void> {
    return this.#after(async () => {
      if (this.session?.engagementId === id) return;
      await this.#end();
      const { store, context, host, notices } = this.#needs;
      const session = await notices.progress("Opening", () => store.open(id));
      this.session = session;
      openInThisWindow.set(id);
      context.set("engagementOpen", true);
      context.set("readOnly", session.readOnly);
      const title = () => host.setTitle(`${session.model.get("engagement", id)?.name ?? ""} – Frontstage`);
      title();
      session.onChange.on(title);
      this.#followHistory(session);
      this.onSession.emit(session);
      this.#layOut(session);
    });
  }

  /** With an id nothing is closed where by its turn another engagement is open: it was on its way while this was asked. */
  close(only?: string): Promise<void> {
    return this.#after(async () => {
      if (only !== undefined && this.session?.engagementId !== only) return;
      await this.#end();
      openInThisWindow.clear();
      this.onSession.emit(null);
      this.#needs.shell.load(null);
      this.#needs.editors.open({ editor: "welcome" });
    });
  }

  /** After a reload the window shows what it showed before; else the welcome page. */
  async resume(): Promise<void> {
    const id = openInThisWindow.get();
    const known = id !== null && (await this.#needs.store.list()).some((entry) => entry.id === id);
    if (id !== null && known) await this.open(id);
    else this.welcome();
  }

  /** Nothing is opened: whatever was may be what ended the page before. */
  welcome(): void {
    openInThisWindow.clear();
    this.#needs.editors.open({ editor: "welcome" });
  }

  /** Read when a change is through: while it is told, an undone step still stands where it was. */
  #followHistory(session: EngagementSession): void {
    const { context } = this.#needs;
    const read = () => {
      if (this.session !== session) return;
      context.set("canUndo", session.undoStack.length > 0);
      context.set("canRedo", session.redoStack.length > 0);
    };
    read();
    session.onChange.on(() => queueMicrotask(read));
  }

  async #end(): Promise<void> {
    if (!this.session) return;
    keepTyping();
    const { context, host, selection } = this.#needs;
    await this.session.close();
    this.session = null;
    selection.forget();
    context.set("engagementOpen", false);
    context.set("readOnly", false);
    context.set("canUndo", false);
    context.set("canRedo", false);
    host.setTitle("Frontstage");
  }

  #layOut(session: EngagementSession): void {
    const { editors, registry, shell } = this.#needs;
    if (shell.load(session.engagementId)) return;
    const first = topBlueprints(session.model)[0];
    if (first && registry.editors.has("blueprint")) {
      editors.open({ editor: "blueprint", recordId: first.id });
    }
  }

  #after(work: () => Promise<void>): Promise<void> {
    const run = this.#last.then(work);
    this.#last = run.catch(() => undefined);
    return run;
  }
}
