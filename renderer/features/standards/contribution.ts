import { addCalendar } from "@shared/domain/standard/commands/add-calendar.ts";
import { addPromise } from "@shared/domain/standard/commands/add-promise.ts";
import { addServiceLevel } from "@shared/domain/standard/commands/add-service-level.ts";
import { addStandard } from "@shared/domain/standard/commands/add-standard.ts";
import { BadgeCheck } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { measureByLog } from "./measure-by-log.ts";
import { messages } from "./messages.ts";

const EDITOR = { editor: "standards" } as const;
const NEW = "engagementOpen && !readOnly";

/** Asks for the words, makes it of them, and shows it in its register. */
async function added(
  services: Services,
  [title, label]: readonly [title: string, label: string],
  make: (session: EngagementSession, words: string) => string,
): Promise<void> {
  const session = services.session();
  if (!session) return;
  const words = (await services.dialogs.ask({ title, label, confirm: messages.confirm }))?.trim();
  if (!words) return;
  const id = make(session, words);
  services.editors.open(EDITOR);
  services.selection.set([id]);
}

/** The one selected record of a type, so that what is made is made for it. */
const selectedOf = (services: Services, type: "touchPoint" | "step"): string | null =>
  services.selection.get().find((id) => services.session()?.model.find(id)?.type === type) ?? null;

const addStandardHere = (services: Services) => {
  const step = services.session()?.model.get("step", selectedOf(services, "step"));
  const touchPointId = selectedOf(services, "touchPoint") ?? step?.touchPointId ?? null;
  return added(services, [messages.addStandardTitle, messages.addStandardLabel], (session, name) =>
    session.run(addStandard, { name, touchPointId }),
  );
};

const addServiceLevelHere = (services: Services) => {
  const stepId = selectedOf(services, "step");
  return added(services, [messages.addServiceLevelTitle, messages.addServiceLevelLabel], (session, name) =>
    session.run(addServiceLevel, { name, stepId }),
  );
};

const shared = { category: messages.category, icon: BadgeCheck };

export const standardsContribution = defineContribution({
  id: "standards",
  opens: { standard: () => EDITOR, promise: () => EDITOR, calendar: () => EDITOR },
  commands: [
    {
      ...shared,
      id: "standards.register.open",
      title: messages.open,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open(EDITOR),
    },
    { ...shared, id: "standards.standard.add", title: messages.addStandard, when: NEW, run: addStandardHere },
    {
      ...shared,
      id: "standards.service-level.add",
      title: messages.addServiceLevel,
      when: NEW,
      run: addServiceLevelHere,
    },
    {
      ...shared,
      id: "standards.promise.add",
      title: messages.addPromise,
      when: NEW,
      run: (services: Services) => {
        const touchPointId = selectedOf(services, "touchPoint");
        return added(services, [messages.addPromiseTitle, messages.addPromiseLabel], (session, text) =>
          session.run(addPromise, { text, touchPointId }),
        );
      },
    },
    {
      ...shared,
      id: "standards.calendar.add",
      title: messages.addCalendar,
      when: NEW,
      run: (services: Services) =>
        added(services, [messages.addCalendarTitle, messages.addCalendarLabel], (session, name) =>
          session.run(addCalendar, { name }),
        ),
    },
    {
      ...shared,
      id: "standards.log.measure",
      title: messages.measureTitle,
      when: NEW,
      run: (services: Services) => measureByLog(services),
    },
  ],
  menus: [
    { menu: "go", command: "standards.register.open", group: "5-method", order: 25 },
    { menu: "step", command: "standards.standard.add", group: "7-redesign", order: 2 },
    { menu: "step", command: "standards.service-level.add", group: "7-redesign", order: 3 },
  ],
  editors: [
    {
      id: "standards",
      icon: BadgeCheck,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./StandardsEditor.tsx")).StandardsEditor }),
    },
  ],
  views: [
    {
      id: "standards.inspector",
      place: "inspector",
      title: messages.inspector,
      icon: BadgeCheck,
      order: 60,
      needsEngagement: true,
      selects: ["touchPoint", "step"],
      load: async () => ({ default: (await import("./StandardsSection.tsx")).StandardsSection }),
    },
  ],
});
