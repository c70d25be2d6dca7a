import type { Id } from "@shared/base/ids.ts";
import { Quote } from "lucide-react";
import { createElement } from "react";
import type { Services } from "../../../platform/services/services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import type { CanvasCommand } from "../commands/canvas-command.ts";
import { selectedSteps } from "../handle.ts";
import { quoteMessages as words } from "./quote-messages.ts";

/** The quotes that are pinned at a step, large enough to be read out. */
export async function showQuotes(services: Services, session: EngagementSession, stepId: Id): Promise<void> {
  const { QuoteList } = await import("./QuoteList.tsx");
  await services.dialogs.open({
    title: words.title(session.model.get("step", stepId)?.title ?? ""),
    render: (close) => createElement(QuoteList, { session, services, stepId, close }),
  });
}

export const quoteCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.quotes.show",
    title: words.show,
    icon: Quote,
    when: "selection == 'step' && selectionCount == '1'",
    keys: ["Shift+F9"],
    menus: [["step", "2-edit", 8]],
    run: async (editor, _args, services) => {
      const [box] = selectedSteps(editor);
      if (box) await showQuotes(services, editor.session, box.step.id);
    },
  },
];
