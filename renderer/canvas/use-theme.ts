import { useSyncExternalStore } from "react";

function onThemeChange(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** The name of the theme in force, for what is painted with its colours and not styled by them. */
export const useTheme = (): string =>
  useSyncExternalStore(onThemeChange, () => document.documentElement.dataset.theme ?? "");
