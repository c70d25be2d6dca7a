import { focusWaiting, isShown } from "../ui/take-focus.ts";
import { enterEditor } from "./editors/enter-editor.ts";

/** The parts of the window in the order that F6 walks them. */
const PARTS = ".title-bar, .banner, .activity-bar, .side-bar, .group, .panel, .inspector, .status-bar";
const FOCUSABLE =
  ':is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]):not([tabindex="-1"])';

/** Where the focus was last in each part. */
const last = new WeakMap<Element, HTMLElement>();

const shownParts = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(PARTS)].filter((part) => part.getClientRects().length > 0);

const canHold = (element: Element): boolean => isShown(element) && !element.matches(":disabled");

/** Moves the focus to the next part that can take it: to where it was there before, else to its first control. */
export function focusPart(by: 1 | -1): void {
  const parts = shownParts();
  const now = parts.findIndex((part) => part.contains(document.activeElement));
  for (let step = 1; step <= parts.length; step++) {
    const from = now < 0 && by < 0 ? 0 : now;
    const part = parts[(from + by * step + parts.length * 2) % parts.length];
    if (part && focusInto(part)) return;
  }
}

/** Where it was in the part; else into the editor that the part shows, or to the part's first control. */
function focusInto(part: HTMLElement): boolean {
  const held = last.get(part);
  const editor = [...part.querySelectorAll<HTMLElement>(".editor")].find(isShown);
  if (held && canHold(held)) held.focus();
  else if (editor) enterEditor(editor);
  else {
    const first = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
    if (!first) return false;
    first.focus();
  }
  return true;
}

/**
 * Keeps the focus in the window: remembers it for each part, and when the focused control is taken away with
 * what it changed, or can no longer be pressed, a page that waits for it takes the focus, else the part that held it,
 * never the page's body.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: { element: Element; part: HTMLElement | null } | null = null;
  const remember = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const part = event.target.closest<HTMLElement>(PARTS);
    if (part) last.set(part, event.target);
    held = { element: event.target, part };
  };
  const observer = new MutationObserver(() => {
    if (!held || (held.element.isConnected && !held.element.matches(":disabled"))) return;
    const now = document.activeElement;
    if (now !== document.body && now !== held.element) return;
    const part = held.part?.isConnected ? held.part : document.querySelector<HTMLElement>(".group");
    held = null;
    if (!focusWaiting() && part) focusInto(part);
  });
  root.addEventListener("focusin", remember);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  return () => {
    root.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}
