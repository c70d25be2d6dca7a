import { CalendarRange } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { addTask } from "./add-task.ts";
import { messages } from "./messages.ts";

const editor = "schedule";
const NEW = "engagementOpen && !readOnly";

/** Opens the schedule and asks for what is added there. */
const adding = (kind: "task" | "milestone") => async (services: Services) => {
  const session = services.session();
  if (!session) return;
  services.editors.open({ editor });
  await addTask(services, session, kind);
};

export const scheduleContribution = defineContribution({
  id: "schedule",
  opens: { scheduleTask: () => ({ editor }), dependency: () => ({ editor }) },
  commands: [
    {
      id: "schedule.open",
      title: messages.open,
      category: messages.category,
      icon: CalendarRange,
      when: "engagementOpen",
      run: ({ editors }: Services) => editors.open({ editor }),
    },
    {
      id: "schedule.task.new",
      title: messages.addTask,
      category: messages.category,
      when: NEW,
      run: adding("task"),
    },
    {
      id: "schedule.milestone.new",
      title: messages.addMilestone,
      category: messages.category,
      when: NEW,
      run: adding("milestone"),
    },
  ],
  keybindings: [{ command: "schedule.open", key: "Mod+Alt+G" }],
  menus: [{ menu: "go", command: "schedule.open", group: "5-method", order: 71 }],
  editors: [
    {
      id: editor,
      icon: CalendarRange,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./ScheduleEditor.tsx")).ScheduleEditor }),
    },
  ],
});
