import type { Shell } from "./workbench-context.ts";

const TYPED_IN = "input, textarea, select, [contenteditable='true']";

/** A bar that lies over the editors goes when one goes on in an editor, or with Escape. */
export function foldOnLeaving(root: HTMLElement, shell: Shell): () => void {
  const gone = new AbortController();
  const options = { signal: gone.signal };
  const within = (event: Event, place: string) =>
    event.target instanceof Element && event.target.closest(place) !== null;
  const fold = () => shell.set({ sideBar: false, inspector: false });
  const onLeave = (event: Event) => within(event, ".groups") && fold();
  root.addEventListener("focusin", onLeave, options);
  root.addEventListener("pointerdown", onLeave, options);
  root.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (within(event, ".side-bar, .inspector") && !within(event, TYPED_IN)) fold();
    },
    options,
  );
  return () => gone.abort();
}
