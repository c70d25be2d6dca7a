import { type ComponentType, lazy } from "react";
import type { Editor, EditorProps } from "../../platform/registry/contribution.ts";

/** Milliseconds: what was opened first of all, and what it reads, goes first. */
const LATER = 1_500;

const shown = new Map<string, ComponentType<EditorProps>>();

/** What draws an editor: at once where it was loaded ahead, else as soon as it is there. */
export function componentOf(editor: Editor): ComponentType<EditorProps> {
  const held = shown.get(editor.id) ?? lazy(editor.load);
  shown.set(editor.id, held);
  return held;
}

/**
 * Loads the editors that were not shown yet, one in each moment in which the window has nothing to do. One that comes
 * while it is waited for is drawn a third of a second late: React holds back what takes the place of a fallback.
 */
export function loadEditorsAhead(editors: Iterable<Editor>): () => void {
  const left = [...editors].filter(({ id }) => !shown.has(id));
  let idle = 0;
  const next = () => {
    const editor = left.shift();
    if (!editor) return;
    idle = requestIdleCallback(() => {
      editor.load().then(
        ({ default: component }) => {
          if (!shown.has(editor.id)) shown.set(editor.id, component);
          next();
        },
        // Who opens it is told why it could not be loaded.
        next,
      );
    });
  };
  const timer = setTimeout(next, LATER);
  return () => {
    left.length = 0;
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
