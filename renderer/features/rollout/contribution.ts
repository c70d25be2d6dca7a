import { GraduationCap } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const editor = "rollout";

export const rolloutContribution = defineContribution({
  id: "rollout",
  opens: {
    trainingNeed: () => ({ editor }),
    rolloutWave: () => ({ editor }),
    communication: () => ({ editor }),
    waveReview: () => ({ editor }),
    assumption: () => ({ editor }),
  },
  commands: [
    {
      id: "plan.rollout.open",
      title: messages.open,
      category: messages.category,
      icon: GraduationCap,
      when: "engagementOpen",
      run: ({ editors }: Services) => editors.open({ editor }),
    },
  ],
  menus: [{ menu: "go", command: "plan.rollout.open", group: "5-method", order: 70 }],
  editors: [
    {
      id: editor,
      icon: GraduationCap,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./RolloutEditor.tsx")).RolloutEditor }),
    },
  ],
});
