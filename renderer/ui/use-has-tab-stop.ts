import { type RefObject, useLayoutEffect, useState } from "react";

const STOPS =
  ":is(button, input, select, textarea):not([disabled], [tabindex='-1']), a[href], [tabindex='0'], [contenteditable='true']";

/** Whether the keyboard finds something in a box; asked again at every change in it. The first found ends the search. */
export function useHasTabStop(box: RefObject<HTMLElement | null>, key: string): boolean {
  const [has, setHas] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the box
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    const look = () => setHas(node.querySelector(STOPS) !== null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(node, { childList: true, subtree: true, attributeFilter: ["tabindex", "disabled"] });
    return () => observer.disconnect();
  }, [box, key]);
  return has;
}
