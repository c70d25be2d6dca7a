import { useSyncExternalStore } from "react";

function observe(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** The page is on a projector: it is set in the sizes that the back row can read. */
export const useProjected = (): boolean =>
  useSyncExternalStore(observe, () => document.documentElement.dataset.theme === "projection");
