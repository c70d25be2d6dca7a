import { createContext, type ReactNode, useContext } from "react";
import { createPortal } from "react-dom";

export const EditorActionsContext = createContext<HTMLElement | null>(null);

/**
 * Puts an editor's buttons into its head, at the right of the breadcrumb. Editors without a breadcrumb (those that
 * show no record) keep them where they stand.
 */
export function EditorActions({ children }: { children: ReactNode }): ReactNode {
  const place = useContext(EditorActionsContext);
  return place ? createPortal(children, place) : children;
}
