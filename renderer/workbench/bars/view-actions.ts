import { createContext, type ReactNode, useContext } from "react";

export const ViewActionsContext = createContext<(content: ReactNode) => ReactNode>((content) => content);

/** Puts a side-bar view's buttons into the head of the bar, beside its title. */
export function ViewActions({ children }: { children: ReactNode }): ReactNode {
  return useContext(ViewActionsContext)(children);
}
