import { BookOpenCheck, FileText, Grid3x3, IdCard, Scale, TextSearch } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const PAGES = [
  {
    editor: "policy-bring-in",
    id: "policy.bring-in.open",
    title: messages.bringIn,
    icon: FileText,
    writes: true,
  },
  {
    editor: "audit-matrix",
    id: "policy.matrix.open",
    title: messages.openMatrix,
    icon: Grid3x3,
    writes: false,
  },
  {
    editor: "trap-words",
    id: "policy.words.open",
    title: messages.openWords,
    icon: TextSearch,
    writes: false,
  },
  {
    editor: "quick-reference",
    id: "policy.reference.open",
    title: messages.openReference,
    icon: IdCard,
    writes: false,
  },
];

export const policiesContribution = defineContribution({
  id: "policies",
  opens: {
    policy: ({ id }) => ({ editor: "policy", recordId: id }),
    clause: ({ policyId }) => ({ editor: "policy", recordId: policyId }),
  },
  commands: [
    {
      id: "policy.view.show",
      title: messages.openPolicy,
      category: messages.category,
      icon: Scale,
      when: "engagementOpen",
      run: ({ commands }: Services) => commands.run("workbench.view.show", "policies"),
    },
    {
      id: "policy.policy.new",
      title: messages.add,
      category: messages.category,
      icon: Scale,
      when: "engagementOpen && !readOnly",
      run: async (services: Services) => (await import("./policy-commands.ts")).askPolicy(services),
    },
    ...PAGES.map(({ editor, id, title, icon, writes }) => ({
      id,
      title,
      category: messages.category,
      icon,
      when: writes ? "engagementOpen && !readOnly" : "engagementOpen",
      run: ({ editors }: Services) => editors.open({ editor }),
    })),
  ],
  keybindings: [
    { command: "policy.view.show", key: "Mod+Alt+U" },
    { command: "policy.matrix.open", key: "Mod+Alt+X" },
  ],
  menus: [
    { menu: "go", command: "policy.view.show", group: "5-method", order: 27 },
    { menu: "go", command: "policy.matrix.open", group: "5-method", order: 28 },
    { menu: "go", command: "policy.reference.open", group: "5-method", order: 29 },
    { menu: "file", command: "policy.bring-in.open", group: "3-import", order: 20 },
    { menu: "edit", command: "policy.policy.new", group: "6-scoring", order: 40 },
    { menu: "edit", command: "policy.words.open", group: "6-scoring", order: 41 },
  ],
  editors: [
    {
      id: "policy",
      icon: Scale,
      needsEngagement: true,
      title: ({ recordId }, model) =>
        recordId === undefined ? messages.policy : (model?.get("policy", recordId)?.name ?? null),
      load: async () => ({ default: (await import("./audit/PolicyEditor.tsx")).PolicyEditor }),
    },
    {
      id: "policy-bring-in",
      icon: FileText,
      needsEngagement: true,
      title: () => messages.bringIn,
      load: async () => ({ default: (await import("./bring-in/BringInEditor.tsx")).BringInEditor }),
    },
    {
      id: "audit-matrix",
      icon: Grid3x3,
      needsEngagement: true,
      title: () => messages.matrix,
      load: async () => ({ default: (await import("./matrix/MatrixEditor.tsx")).MatrixEditor }),
    },
    {
      id: "trap-words",
      icon: TextSearch,
      needsEngagement: true,
      title: () => messages.words,
      load: async () => ({ default: (await import("./words/TrapWordsEditor.tsx")).TrapWordsEditor }),
    },
    {
      id: "quick-reference",
      icon: IdCard,
      needsEngagement: true,
      title: () => messages.reference,
      load: async () => ({ default: (await import("./reference/ReferenceEditor.tsx")).ReferenceEditor }),
    },
  ],
  views: [
    {
      id: "policies",
      place: "sidebar",
      title: messages.title,
      icon: Scale,
      order: 45,
      needsEngagement: true,
      load: async () => ({ default: (await import("./PoliciesView.tsx")).PoliciesView }),
    },
    {
      id: "policies.hurts",
      place: "inspector",
      title: messages.hurts,
      icon: BookOpenCheck,
      order: 65,
      needsEngagement: true,
      selects: ["touchPoint", "step"],
      load: async () => ({ default: (await import("./HurtSection.tsx")).HurtSection }),
    },
  ],
});
