import { addLink } from "@shared/domain/notes/commands/add-link.ts";
import type { Services } from "../../platform/services/services.ts";
import { ElementPicker } from "./ElementPicker.tsx";
import { messages } from "./messages.ts";

/** Asks what the one selected element is to be linked to. */
export async function chooseLink(services: Services): Promise<void> {
  const { commands, dialogs, selection } = services;
  const session = services.session();
  const [sourceId] = selection.get();
  if (!session || sourceId === undefined) return;
  await dialogs.open({
    title: messages.add,
    width: 560,
    render: (close) => (
      <ElementPicker
        model={session.model}
        sourceId={sourceId}
        onPick={(targetId) => {
          session.run(addLink, { sourceId, targetId, label: "" });
          close();
        }}
      />
    ),
  });
  await commands.run("workbench.inspector.show");
}
