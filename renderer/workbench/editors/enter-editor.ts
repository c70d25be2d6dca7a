import { isAwaited, isShown, takeFocus } from "../../ui/take-focus.ts";

/** What is gone on with in an editor: its map or its cells, else its first words to be written. */
const ENTRIES = [
  "[data-entry] :is(button, [tabindex='0']):enabled",
  '[role="application"][tabindex="0"]',
  ':is([role="grid"][tabindex="0"], [role="grid"] [tabindex="0"])',
  'input:not([type]):enabled, input[type="text"]:enabled, input[type="search"]:enabled, textarea:enabled',
];
/** What an empty editor offers to begin with; what comes up in its place takes the focus after it. */
const OFFERS = ".editor-body .empty-actions .button:enabled";

/**
 * The focus goes into the editor, where it did not put it itself: to what is gone on with there; to its page while
 * nothing of that has come up yet.
 */
export function enterEditor(editor: HTMLElement): void {
  const held = document.activeElement;
  if ((held !== editor && editor.contains(held) && isShown(held)) || isAwaited(editor)) return;
  const entry = entryOf(editor);
  const begun = entry ?? [...editor.querySelectorAll<HTMLElement>(OFFERS)].find(isShown) ?? editor;
  takeFocus(begun);
  if (!entry && document.activeElement === begun) goOnTo(editor);
}

function entryOf(editor: HTMLElement): HTMLElement | undefined {
  const entries = ENTRIES.map((entry) =>
    [...editor.querySelectorAll<HTMLElement>(`.editor-body :is(${entry})`)].find(isShown),
  );
  return entries.find((entry) => entry !== undefined);
}

/** Rows are placed, and figures are counted, after the page has come up. Whoever presses a key or goes elsewhere has begun. */
function goOnTo(editor: HTMLElement): void {
  const begun = new AbortController();
  const observer = new MutationObserver(() => {
    const entry = entryOf(editor);
    if (entry) takeFocus(entry);
  });
  const stop = () => {
    begun.abort();
    observer.disconnect();
  };
  observer.observe(editor, { childList: true, subtree: true, attributeFilter: ["tabindex"] });
  for (const type of ["keydown", "pointerdown", "focusin"])
    document.addEventListener(type, stop, { capture: true, signal: begun.signal });
}
