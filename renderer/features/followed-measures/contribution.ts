import { Activity } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const editor = "followed-measures";

export const followedMeasuresContribution = defineContribution({
  id: "followed-measures",
  opens: { followedMeasure: () => ({ editor }) },
  commands: [
    {
      id: "followed.open",
      title: messages.open,
      category: messages.category,
      icon: Activity,
      when: "engagementOpen",
      run: ({ editors }: Services) => editors.open({ editor }),
    },
  ],
  menus: [{ menu: "go", command: "followed.open", group: "5-method", order: 75 }],
  editors: [
    {
      id: editor,
      icon: Activity,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./FollowedEditor.tsx")).FollowedEditor }),
    },
  ],
});
