import { useEffect, useRef } from "react";
import type { EditorInput } from "../../platform/registry/contribution.ts";
import { isFocusLost, isTouched } from "../../ui/take-focus.ts";
import { useWorkbench } from "../workbench-context.ts";
import { enterEditor } from "./enter-editor.ts";

/**
 * Stands behind an editor's own content, so that it comes up when that is there: an editor that was opened, or that
 * comes to the front in place of what had the focus, takes it. One that is walked to in the tab strip does not.
 */
export function TakesFocus({ input, active }: { input: EditorInput; active: boolean }) {
  const { editors } = useWorkbench();
  const place = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time that it comes to the front
  useEffect(() => {
    if (!active) return;
    const editor = place.current?.closest<HTMLElement>(".editor");
    const opened = editors.takeOpened(input);
    if (editor && (opened ? isTouched() : isFocusLost())) enterEditor(editor);
  }, [active]);
  return <span ref={place} hidden />;
}
