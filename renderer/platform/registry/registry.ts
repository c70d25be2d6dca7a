import type { ReadModel } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type {
  Contribution,
  Editor,
  EditorInput,
  Keybinding,
  MenuItem,
  PictureSource,
  Setting,
  UiCommand,
  View,
} from "./contribution.ts";

type Opener = (record: AnyRecord, model: ReadModel) => EditorInput | null;

/** All contributions, looked up by id. A duplicate id, a key or menu item without its command, or a section without its view, throws at start. */
export class Registry {
  readonly commands = new Map<string, UiCommand>();
  readonly editors = new Map<string, Editor>();
  readonly views = new Map<string, View>();
  readonly settings = new Map<string, Setting>();
  readonly pictures = new Map<string, PictureSource>();
  readonly openers = new Map<string, Opener>();
  readonly keybindings: Keybinding[] = [];
  readonly menus: MenuItem[] = [];

  constructor(contributions: readonly Contribution[]) {
    const seen = new Map<string, Contribution>();
    for (const contribution of contributions) {
      add(seen, "contribution", contribution.id, contribution);
      for (const command of contribution.commands ?? [])
        add(this.commands, "command", command.id, command as UiCommand);
      for (const editor of contribution.editors ?? []) add(this.editors, "editor", editor.id, editor);
      for (const view of contribution.views ?? []) add(this.views, "view", view.id, view);
      for (const setting of contribution.settings ?? []) add(this.settings, "setting", setting.id, setting);
      for (const picture of contribution.pictures ?? [])
        add(this.pictures, "picture source", picture.id, picture);
      for (const [type, open] of Object.entries(contribution.opens ?? {}))
        add(this.openers, "way to open record", type, open as Opener);
      this.keybindings.push(...(contribution.keybindings ?? []));
      this.menus.push(...(contribution.menus ?? []));
    }
    for (const { id, place, sectionOf } of this.views.values()) {
      const host = sectionOf === undefined ? undefined : this.views.get(sectionOf);
      if ((place === "section") !== (host?.place === "sidebar")) {
        throw new Error(`the view "${id}" is no section of a side-bar view`);
      }
    }
    for (const { command } of [...this.keybindings, ...this.menus]) {
      if (!this.commands.has(command)) throw new Error(`no command "${command}", but a key or menu names it`);
    }
  }
}

function add<T>(map: Map<string, T>, noun: string, id: string, value: T): void {
  if (map.has(id)) throw new Error(`two ${noun}s have the id "${id}"`);
  map.set(id, value);
}
