import { Emitter } from "@shared/base/emitter.ts";
import type { Services } from "../../platform/services/services.ts";

/** Somebody asks to search: the view may still have to be loaded, and then finds that it was asked for. */
class SearchRequest {
  readonly asked = new Emitter<void>();
  #open = false;

  ask(): void {
    this.#open = true;
    this.asked.emit();
  }

  take(): boolean {
    const open = this.#open;
    this.#open = false;
    return open;
  }
}

export const searchRequest = new SearchRequest();

export async function showSearch(services: Services): Promise<void> {
  await services.commands.run("workbench.view.show", "search");
  searchRequest.ask();
}
