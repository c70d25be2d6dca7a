import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { placesOf } from "@shared/domain/diagnostics/problem-places.ts";
import { editorOf } from "../../platform/queries/element-names.ts";
import type { Services } from "../../platform/services/services.ts";
import type { Where } from "./problem-filter.ts";

/** Whether an element is where the filter looks. A place or an element that is gone is not looked for any more. */
export function placeTest(services: Services, model: ReadModel, where: Where): (at: Id) => boolean {
  const { editors, selection } = services;
  switch (where.kind) {
    case "everywhere":
      return () => true;
    case "selection": {
      const chosen = new Set(selection.get());
      return (at) => chosen.has(at);
    }
    case "editor": {
      const active = editors.active();
      if (!active) return () => false;
      const { editor, recordId } = active;
      const isShownIn = (at: Id) => {
        const own = editorOf(services, model, at);
        return own !== null && own.editor === editor && own.recordId === recordId;
      };
      return (at) => isShownIn(at) || (recordId !== undefined && placesOf(model, at).has(recordId));
    }
    case "place":
      return model.find(where.id) ? (at) => placesOf(model, at).has(where.id) : () => true;
    case "element":
      return model.find(where.id) ? (at) => at === where.id : () => true;
  }
}
