import { byOrder } from "@shared/base/order.ts";
import { User } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** The segment that is named, or the first. */
async function openPersona(services: Services, args: unknown): Promise<void> {
  const model = services.session()?.model;
  const given = typeof args === "string" ? model?.get("segment", args) : undefined;
  const segment = given ?? model?.all("segment").sort(byOrder)[0];
  if (segment) services.editors.open({ editor: "persona", recordId: segment.id });
  else await services.commands.run("segment.new");
}

export const personasContribution = defineContribution({
  id: "personas",
  opens: {
    segment: ({ id }) => ({ editor: "persona", recordId: id }),
  },
  commands: [
    {
      id: "persona.open",
      title: messages.open,
      category: messages.category,
      icon: User,
      when: "engagementOpen",
      run: (services: Services, args?: unknown) => openPersona(services, args),
    },
  ],
  editors: [
    {
      id: "persona",
      icon: User,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const segment = model?.get("segment", recordId);
        return segment ? messages.title(segment.name) : null;
      },
      load: async () => ({ default: (await import("./PersonaEditor.tsx")).PersonaEditor }),
    },
  ],
});
