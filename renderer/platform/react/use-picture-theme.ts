import { useSyncExternalStore } from "react";

const DARK_THEMES: readonly (string | undefined)[] = ["dark", "high-contrast"];

function observe(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** Which of the two grounds pictures with colours of their own are drawn for. */
export const usePictureTheme = (): "light" | "dark" =>
  useSyncExternalStore(observe, () =>
    DARK_THEMES.includes(document.documentElement.dataset.theme) ? "dark" : "light",
  );
