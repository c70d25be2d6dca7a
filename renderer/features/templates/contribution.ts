import { LayoutTemplate } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import { messages } from "./messages.ts";
import { newBlueprintFromTemplate, newEngagementFromTemplate } from "./new-from-template.ts";
import { importTemplate } from "./own-templates.ts";
import { saveAsTemplate } from "./save-template.ts";

/** Blueprints to begin with: seven that come along, and those that the user saves. */
export const templatesContribution = defineContribution({
  id: "templates",
  commands: [
    {
      id: "template.blueprint.new",
      title: messages.newBlueprint,
      category: messages.category,
      icon: LayoutTemplate,
      when: "engagementOpen && !readOnly",
      run: newBlueprintFromTemplate,
    },
    {
      id: "template.engagement.new",
      title: messages.newEngagement,
      category: messages.category,
      icon: LayoutTemplate,
      run: newEngagementFromTemplate,
    },
    {
      id: "template.save",
      title: messages.save,
      category: messages.category,
      when: "engagementOpen",
      run: saveAsTemplate,
    },
    { id: "template.import", title: messages.import, category: messages.category, run: importTemplate },
  ],
  keybindings: [{ command: "template.blueprint.new", key: "Mod+Alt+T" }],
  menus: [
    { menu: "file", command: "template.engagement.new", group: "1", order: 0.5 },
    { menu: "file", command: "template.save", group: "2", order: 5 },
    { menu: "journey-item", command: "template.blueprint.new", group: "1", order: 1.5 },
    { menu: "journey-item", command: "template.save", group: "2", order: 1.5 },
    { menu: "canvas", command: "template.save", group: "5-template", order: 1 },
  ],
});
