import { Coins } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const editor = "value";

export const valueContribution = defineContribution({
  id: "value",
  opens: {
    valueCase: () => ({ editor }),
    valueNumber: () => ({ editor }),
  },
  commands: [
    {
      id: "value.case.open",
      title: messages.open,
      category: messages.category,
      icon: Coins,
      when: "engagementOpen",
      run: ({ editors }: Services) => editors.open({ editor }),
    },
  ],
  keybindings: [{ command: "value.case.open", key: "Mod+Alt+W" }],
  menus: [{ menu: "go", command: "value.case.open", group: "5-method", order: 72 }],
  editors: [
    {
      id: editor,
      icon: Coins,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./ValueEditor.tsx")).ValueEditor }),
    },
  ],
});
