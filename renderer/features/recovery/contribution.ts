import { Grid3x3, LifeBuoy } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { addFailPoint } from "./add-fail-point.ts";
import { pageFor } from "./chosen-page.ts";
import { messages } from "./messages.ts";
import { type PageId, showPage } from "./open-page.ts";

/** Leads to a page with the selected step, wherever it was selected. */
function open(services: Services, page: PageId): void {
  const session = services.session();
  if (!session) return;
  const selected = services.selection.get();
  const chosen = selected.filter((id) => session.model.get("step", id)?.failPoint);
  showPage(session, pageFor(session.model, selected, page));
  services.editors.open({ editor: "recovery" });
  if (chosen[0] !== undefined) services.selection.set([chosen[0]]);
}

export const recoveryContribution = defineContribution({
  id: "recovery",
  opens: {
    actionMatrix: () => ({ editor: "recovery" }),
  },
  commands: [
    {
      id: "recovery.fail-points.open",
      title: messages.open,
      category: messages.category,
      icon: LifeBuoy,
      when: "engagementOpen",
      run: (services: Services) => open(services, "list"),
    },
    {
      id: "recovery.fail-point.open",
      title: messages.openRecovery,
      category: messages.category,
      icon: LifeBuoy,
      when: "engagementOpen",
      run: (services: Services) => open(services, "recovery"),
    },
    {
      id: "recovery.matrix.open",
      title: messages.openMatrix,
      category: messages.category,
      icon: Grid3x3,
      when: "engagementOpen",
      run: (services: Services) => open(services, "matrix"),
    },
    {
      id: "recovery.fail-point.add",
      title: messages.add,
      category: messages.category,
      icon: LifeBuoy,
      when: "engagementOpen && !readOnly",
      run: addFailPoint,
    },
  ],
  menus: [
    { menu: "go", command: "recovery.fail-points.open", group: "5-method", order: 28 },
    { menu: "step", command: "recovery.fail-point.open", group: "7-redesign", order: 4 },
    { menu: "step", command: "recovery.fail-point.add", group: "7-redesign", order: 3 },
  ],
  editors: [
    {
      id: "recovery",
      icon: LifeBuoy,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./RecoveryEditor.tsx")).RecoveryEditor }),
    },
  ],
});
