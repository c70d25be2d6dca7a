import { Route } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** The log named by its id, else the newest. */
function open(services: Services, args?: unknown): void {
  const recordId = typeof args === "string" ? args : undefined;
  services.editors.open({ editor: "event-log", ...(recordId !== undefined && { recordId }) });
}

export const eventLogContribution = defineContribution({
  id: "event-log",
  opens: {
    eventLog: ({ id }) => ({ editor: "event-log", recordId: id }),
  },
  commands: [
    {
      id: "event-log.log.open",
      title: messages.open,
      category: messages.category,
      icon: Route,
      when: "engagementOpen",
      run: open,
    },
  ],
  editors: [
    {
      id: "event-log",
      icon: Route,
      needsEngagement: true,
      title: ({ recordId }, model) =>
        recordId === undefined ? messages.title : (model?.get("eventLog", recordId)?.name ?? null),
      load: async () => ({ default: (await import("./EventLogEditor.tsx")).EventLogEditor }),
    },
  ],
});
