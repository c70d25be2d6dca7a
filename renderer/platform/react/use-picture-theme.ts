import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import { useSyncExternalStore } from "react";

const THEMES: Readonly<Record<string, PictureThemeName>> = { dark: "dark", "high-contrast": "high-contrast" };

function observe(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** Which ground pictures with colours of their own are drawn for. */
export const usePictureTheme = (): PictureThemeName =>
  useSyncExternalStore(observe, () => THEMES[document.documentElement.dataset.theme ?? ""] ?? "light");
