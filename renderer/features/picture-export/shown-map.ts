import { UserError } from "@shared/base/result.ts";
import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import type { EditorInput, PictureSource } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import type { Colours } from "./picture-choice.ts";

export interface ShownMap {
  readonly source: PictureSource;
  readonly input: EditorInput;
}

/** The map of the active editor; any editor that has a picture source will do. */
export function shownMap(services: Services): ShownMap {
  const input = services.editors.active();
  const source = input && services.registry.pictures.get(input.editor);
  if (!input || !source || !services.session()) throw new UserError(messages.noMap);
  return { source, input };
}

const SCREEN: Readonly<Record<string, PictureThemeName>> = { dark: "dark", "high-contrast": "high-contrast" };

export function themeOf(colours: Colours): PictureThemeName {
  if (colours !== "screen") return colours;
  return SCREEN[document.documentElement.dataset.theme ?? ""] ?? "light";
}
