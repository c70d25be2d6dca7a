import { createFromTemplate } from "@shared/domain/templates/commands/create-from-template.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import { takeKept } from "./last-kept.ts";
import { messages } from "./messages.ts";
import { TemplateDialog, type TemplateWish } from "./TemplateDialog.tsx";

const WIDTH = 980;

/** In the journey that is meant, or that the blueprint on the screen belongs to; without one, in a new journey. */
export async function newBlueprintFromTemplate(services: Services, id?: unknown): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { model } = session;
  const wanted = typeof id === "string" ? id : (services.editors.active()?.recordId ?? "");
  const journeyId = model.get("journey", wanted)?.id ?? model.get("blueprint", wanted)?.journeyId ?? null;
  const held: { wish: TemplateWish | null } = { wish: null };
  const firstId = takeKept();
  await services.dialogs.open({
    title: messages.newBlueprint,
    width: WIDTH,
    render: (close) =>
      createElement(TemplateDialog, {
        session,
        journeyId,
        firstId,
        onCancel: close,
        onCreate: (wish) => {
          held.wish = wish;
          close();
        },
      }),
  });
  const { wish } = held;
  if (!wish || services.session() !== session) return;
  const { template, journey, name } = wish;
  const recordId = session.run(createFromTemplate, { journey, name, content: template.content });
  services.editors.open({ editor: "blueprint", recordId });
}

export async function newEngagementFromTemplate(services: Services): Promise<void> {
  const name = await services.dialogs.ask({
    title: messages.newEngagement,
    label: messages.engagementName,
    confirm: messages.create,
  });
  if (name === null) return;
  await services.openEngagement(await services.store.create(name));
  await newBlueprintFromTemplate(services);
}
