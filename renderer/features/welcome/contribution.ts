import { Layers } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

export const welcomeContribution = defineContribution({
  id: "welcome",
  commands: [
    {
      id: "workbench.welcome.open",
      title: messages.openWelcome,
      category: "Help",
      run: (services: Services) => services.editors.open({ editor: "welcome" }),
    },
  ],
  editors: [
    {
      id: "welcome",
      icon: Layers,
      needsEngagement: false,
      title: () => messages.welcome,
      load: async () => ({ default: (await import("./WelcomePage.tsx")).WelcomePage }),
    },
  ],
});
