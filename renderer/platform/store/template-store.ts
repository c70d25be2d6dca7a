import { Emitter } from "@shared/base/emitter.ts";
import { UserError } from "@shared/base/result.ts";
import { type BlueprintTemplate, checkTemplate, templateSchema } from "@shared/domain/templates/template.ts";
import { Dexie, type Table } from "dexie";
import { messages } from "./messages.ts";

export interface OwnTemplates {
  /** By name. */
  readonly templates: readonly BlueprintTemplate[];
  /** How many more are kept that this version cannot read; they are left alone. */
  readonly unreadable: number;
}

/** Templates that the user saved on this machine; they belong to no engagement. */
export interface TemplateStore {
  list(): Promise<OwnTemplates>;
  /** Adds it, or puts it in the place of the one with its id. */
  put(template: BlueprintTemplate): Promise<void>;
  remove(id: string): Promise<void>;
  readonly changed: Emitter<void>;
}

/** A database of its own: what befalls the engagements' store does not befall the templates. */
class TemplateDatabase extends Dexie {
  declare templates: Table<BlueprintTemplate, string>;

  constructor() {
    super("frontstage-templates", { chromeTransactionDurability: "strict" });
    this.version(1).stores({ templates: "id" });
  }
}

export class DexieTemplates implements TemplateStore {
  readonly changed = new Emitter<void>();
  readonly #database = new TemplateDatabase();

  async list(): Promise<OwnTemplates> {
    const rows = await this.#database.templates.toArray();
    const sound = rows.flatMap((row) => {
      const parsed = templateSchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    });
    const templates = sound.sort((a, b) => a.name.localeCompare(b.name));
    return { templates, unreadable: rows.length - sound.length };
  }

  async put(template: BlueprintTemplate): Promise<void> {
    checkTemplate(template);
    try {
      await this.#database.templates.put(template);
    } catch (error) {
      throw new UserError(messages.templateNotKept(error instanceof Error ? error.message : String(error)));
    }
    this.changed.emit();
  }

  async remove(id: string): Promise<void> {
    await this.#database.templates.delete(id);
    this.changed.emit();
  }
}
