import { contrasted, turned } from "@shared/domain/measure/heat/contrast.ts";
import { ArrowLeftRight, SquareSplitHorizontal } from "lucide-react";
import { createElement } from "react";
import { compareScope, measureScopeOf, restoreScope } from "../../../platform/queries/measure-scope.ts";
import type { CanvasCommand } from "../commands/canvas-command.ts";
import { messages } from "../messages.ts";
import { compareMessages as words } from "./compare-messages.ts";

/** Two segments or two waves side by side on the map that is shown. */
export const compareCommands: readonly CanvasCommand[] = [
  {
    id: "canvas.compare.choose",
    title: words.choose,
    category: messages.view,
    icon: SquareSplitHorizontal,
    keys: ["Mod+Shift+B"],
    menus: [["view", "6-canvas", 11]],
    checked: ({ contrast }) => contrast !== null,
    run: async (editor, _args, { dialogs, settings }) => {
      // Without figures there is nothing to compare.
      settings.set("canvas.figures", true);
      const { CompareChoice } = await import("./CompareChoice.tsx");
      await dialogs.open({
        title: words.title,
        width: 440,
        render: (close) => createElement(CompareChoice, { editor, close }),
      });
    },
  },
  {
    id: "canvas.compare.swap",
    title: words.swap,
    category: messages.view,
    icon: ArrowLeftRight,
    // Of two waves the earlier one always stands left.
    when: "comparingSegments",
    menus: [["view", "6-canvas", 12]],
    run: ({ session, contrast, compareWith }) => {
      if (contrast === null) return;
      const scope = measureScopeOf(session);
      compareWith(turned(scope, contrast));
      compareScope(session, contrasted(scope, contrast));
    },
  },
  {
    id: "canvas.compare.stop",
    title: words.stop,
    category: messages.view,
    when: "comparing",
    menus: [["view", "6-canvas", 13]],
    run: ({ session, compareWith }) => {
      compareWith(null);
      restoreScope(session);
    },
  },
];
