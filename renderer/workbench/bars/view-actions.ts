import { createContext, type ReactNode, useContext } from "react";

export const ViewActionsContext = createContext<(content: ReactNode) => ReactNode>((content) => content);

/** Puts a view's buttons into the head of its bar: beside the title of the side bar, in the tab row of the panel. */
export function ViewActions({ children }: { children: ReactNode }): ReactNode {
  return useContext(ViewActionsContext)(children);
}
