import { isShown, takeFocus } from "./take-focus.ts";
import { onWantedPlace, placeReached, wantedPlace } from "./wanted-place.ts";

/** A place is there with code that is loaded for it; after that nobody waits for it any more. Milliseconds. */
const PATIENCE = 10_000;
const IN_FRONT = ".group[data-focused] .editor-body";
const ENTRIES = "input:enabled, textarea:enabled, select:enabled, button:enabled, [tabindex='0']";

/** Whether a part of the page is in the editor in front. */
export const isInFront = (part: Element | null): boolean =>
  part !== null && part.closest(IN_FRONT) !== null && isShown(part);

/**
 * Once for the window: takes the focus into the fields of forms that somebody is led to, as they come up. Whoever presses
 * something meanwhile has gone on.
 */
export function watchWantedPlaces(page: Document): () => void {
  let stop = () => {};
  const follow = () => {
    stop();
    if (wantedPlace()) stop = waitFor(page);
  };
  const off = onWantedPlace.on(follow);
  return () => {
    off();
    stop();
  };
}

function waitFor(page: Document): () => void {
  const begun = new AbortController();
  const observer = new MutationObserver(() => enterForm(page));
  const patience = setTimeout(placeReached, PATIENCE);
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["data-element", "data-place"],
  });
  const since = performance.now();
  for (const type of ["keydown", "pointerdown"])
    page.addEventListener(
      type,
      // The key that led here is still on its way.
      ({ timeStamp }) => timeStamp > since && placeReached(),
      { capture: true, signal: begun.signal },
    );
  // The selection is shown with the next frame.
  const frame = requestAnimationFrame(() => enterForm(page));
  return () => {
    begun.abort();
    observer.disconnect();
    clearTimeout(patience);
    cancelAnimationFrame(frame);
  };
}

function enterForm(page: Document): void {
  const place = wantedPlace();
  if (!place || place.field === null) return;
  const [field = ""] = place.field.split(".");
  const fields = page.querySelectorAll<HTMLElement>(
    `${IN_FRONT} [data-element="${CSS.escape(place.elementId)}"] [data-place="${CSS.escape(field)}"]`,
  );
  const entry = [...fields].map(entryOf).find((found) => found !== undefined);
  if (!entry) return;
  placeReached();
  takeFocus(entry);
  entry.scrollIntoView({ block: "nearest" });
}

const entryOf = (place: HTMLElement): HTMLElement | undefined =>
  [...(place.matches(ENTRIES) ? [place] : []), ...place.querySelectorAll<HTMLElement>(ENTRIES)].find(isShown);
