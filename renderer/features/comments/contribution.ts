import { MessageSquare } from "lucide-react";
import { defineContribution, type MenuId, type MenuItem } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { AUTHOR_SETTING } from "./author.ts";
import { askFor } from "./comment-focus.ts";
import { messages } from "./messages.ts";

/** What is talked about in a workshop. */
const TYPES = ["step", "flow", "lane", "stage", "note", "touchPoint", "segment", "journey", "blueprint"];
const MENUS: readonly MenuId[] = ["step", "flow", "lane", "stage", "note"];
const ONE = "engagementOpen && !readOnly && selectionCount == '1'";
const COMMENTABLE = `${ONE} && (${TYPES.map((type) => `selection == '${type}'`).join(" || ")})`;

async function writeOne({ commands }: Services): Promise<void> {
  await commands.run("workbench.inspector.show");
  askFor("field");
}

function showBlueprint({ editors, selection, commands }: Services): Promise<void> {
  const recordId = editors.active()?.recordId;
  if (recordId !== undefined) selection.set([recordId]);
  return commands.run("workbench.inspector.show");
}

export const commentsContribution = defineContribution({
  id: "comments",
  commands: [
    {
      id: "comments.view.show",
      title: messages.show,
      category: messages.category,
      icon: MessageSquare,
      when: "engagementOpen",
      run: ({ commands }: Services) => commands.run("workbench.panel.show", "comments"),
    },
    {
      id: "comments.comment.write",
      title: messages.comment,
      category: messages.category,
      icon: MessageSquare,
      when: COMMENTABLE,
      run: writeOne,
    },
    {
      id: "comments.blueprint.show",
      title: messages.commentOnBlueprint,
      category: messages.category,
      icon: MessageSquare,
      when: "editor == 'blueprint'",
      run: showBlueprint,
    },
  ],
  keybindings: [
    { command: "comments.view.show", key: "Mod+Alt+C" },
    { command: "comments.comment.write", key: "Mod+Alt+M" },
  ],
  menus: [
    { menu: "view", command: "comments.view.show", group: "3-panels", order: 1 },
    { menu: "canvas", command: "comments.blueprint.show", group: "8-remarks", order: 1 },
    ...MENUS.map(
      (menu): MenuItem => ({ menu, command: "comments.comment.write", group: "8-remarks", order: 1 }),
    ),
  ],
  settings: [
    {
      id: AUTHOR_SETTING,
      title: messages.author,
      description: messages.authorText,
      category: messages.category,
      fallback: "",
    },
  ],
  views: [
    {
      id: "comments",
      place: "panel",
      title: messages.title,
      icon: MessageSquare,
      order: 20,
      needsEngagement: true,
      load: async () => ({ default: (await import("./CommentsView.tsx")).CommentsView }),
    },
    {
      id: "comments.inspector",
      place: "inspector",
      title: messages.title,
      icon: MessageSquare,
      order: 90,
      needsEngagement: true,
      selects: TYPES,
      load: async () => ({ default: (await import("./CommentSection.tsx")).CommentSection }),
    },
  ],
});
