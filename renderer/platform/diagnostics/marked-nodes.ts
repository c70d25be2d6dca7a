import type { Id } from "@shared/base/ids.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import type { GatheredProblems } from "@shared/domain/diagnostics/problem-places.ts";
import type { TreeNode } from "../../ui/Tree.tsx";
import { gatheredMark } from "./problem-mark.ts";

/** The nodes with the sign of the worst that is wrong with each and in each; one that stands for no record has none. */
export const markedNodes = (
  nodes: readonly TreeNode[],
  elements: ReadonlyMap<Id, ElementProblems>,
  gathered: ReadonlyMap<Id, GatheredProblems>,
): readonly TreeNode[] =>
  nodes.map((node) => {
    const found = gathered.get(node.id);
    return {
      ...node,
      ...(found && { mark: gatheredMark(found, elements.get(node.id)) }),
      ...(node.children && { children: markedNodes(node.children, elements, gathered) }),
    };
  });
