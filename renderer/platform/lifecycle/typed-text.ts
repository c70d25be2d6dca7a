import type { Dispose } from "@shared/base/disposable.ts";
import type { ContextService } from "../services/services.ts";

/**
 * Keeps the context key `textChanged`: true while the focused text field holds letters that were typed and not yet
 * committed. Undo then belongs to the field; else it belongs to the engagement.
 */
export function followTypedText(context: ContextService): Dispose {
  const set = (value: boolean) => () => context.set("textChanged", value);
  const typed = set(true);
  const done = set(false);
  document.addEventListener("input", typed, true);
  document.addEventListener("change", done, true);
  document.addEventListener("focusin", done, true);
  document.addEventListener("focusout", done, true);
  return () => {
    document.removeEventListener("input", typed, true);
    document.removeEventListener("change", done, true);
    document.removeEventListener("focusin", done, true);
    document.removeEventListener("focusout", done, true);
  };
}
