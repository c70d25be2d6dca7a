/** What stands over everything while it is used. */
const OVERLAYS = ".palette, .dialog, .menu, .popover";
const TYPED_IN = "input, textarea, select, [contenteditable='true']";

/** The field that the person went to by hand: pressed, or typed into. One that only got the focus back is none. */
let inHand: EventTarget | null = null;
/** What was refused the focus for an overlay, and has it after that. */
let waiting: HTMLElement | null = null;

/** Where the pointer was pressed last, until a key is. */
let pressed: Node | null = null;
let untouched = true;

export const isShown = (element: Element | null): boolean =>
  element?.isConnected === true && element.checkVisibility({ visibilityProperty: true });

const isOverlaid = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OVERLAYS) !== null;

/** Once for the window: which field is in hand. */
export function watchHand(page: Document): () => void {
  const gone = new AbortController();
  const options = { capture: true, signal: gone.signal };
  const hold = ({ target }: Event) => {
    inHand = target instanceof Element ? target.closest(TYPED_IN) : null;
  };
  page.addEventListener("pointerdown", hold, options);
  page.addEventListener("input", hold, options);
  page.addEventListener(
    "pointerdown",
    ({ target }) => {
      pressed = target instanceof Node ? target : null;
    },
    options,
  );
  page.addEventListener(
    "keydown",
    () => {
      pressed = null;
    },
    options,
  );
  page.addEventListener(
    "focusin",
    ({ target }) => {
      untouched = false;
      if (target !== inHand) inHand = null;
      if (isOverlaid(target)) return;
      // An overlay that goes gives the focus back to where it came from; who went elsewhere by hand stays there.
      if (target instanceof Node && pressed !== null && target.contains(pressed)) waiting = null;
      else focusWaiting();
    },
    options,
  );
  return () => gone.abort();
}

/**
 * The focus for a page that comes up, perhaps late: after an import, or with code that is loaded when it is first shown.
 * By then the person may be typing elsewhere, and the page would read the rest of it as its shortcuts. So the
 * palette, a dialog, a menu, and a field that he went to by hand keep the focus.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  const now = document.activeElement;
  if (now !== null && !element.contains(now)) {
    if (isOverlaid(now)) {
      waiting = element;
      return;
    }
    // One that was hidden with its tab has the focus until the page is drawn again.
    if (now === inHand && isShown(now)) return;
  }
  element.focus({ preventScroll: true });
}

/** The page waits inside of it for the focus. */
export const isAwaited = (place: Element): boolean => waiting !== null && place.contains(waiting);

/** Something has had the focus since the page came up; before that none is lost, and none is to be moved. */
export const isTouched = (): boolean => !untouched;

/** What had the focus is gone or hidden. */
export const isFocusLost = (): boolean =>
  isTouched() && (document.activeElement === document.body || !isShown(document.activeElement));

/** Gives the focus that was lost to the page that waits for it; false when none does. */
export function focusWaiting(): boolean {
  const element = waiting;
  waiting = null;
  if (!element?.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
