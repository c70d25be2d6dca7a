import { type RefObject, useEffect, useRef } from "react";

type Kind = "copy" | "cut" | "paste";
type Handlers = Partial<Record<Kind, (event: ClipboardEvent) => void>>;
const KINDS: readonly Kind[] = ["copy", "cut", "paste"];

/**
 * Copy, cut and paste for a part that has the focus. The browser sends these to where its text selection is, which is
 * not always where the focus is: heard in the part alone, a paste is lost now and then.
 */
export function useClipboard(part: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const focused = document.activeElement;
      if (!focused || !part.current?.contains(focused) || focused.closest("input, textarea, select")) return;
      latest.current[event.type as Kind]?.(event);
    };
    for (const kind of KINDS) document.addEventListener(kind, hear);
    return () => {
      for (const kind of KINDS) document.removeEventListener(kind, hear);
    };
  }, [part]);
}
