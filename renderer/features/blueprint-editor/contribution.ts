import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { HEAT_KINDS } from "@shared/domain/measure/heat/map-figures.ts";
import {
  Diff,
  OctagonAlert,
  Spline,
  SquareMousePointer,
  StickyNote,
  Table2,
  Thermometer,
} from "lucide-react";
import { defineContribution, type View } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { contributed } from "./commands/canvas-command.ts";
import { clipboardCommands } from "./commands/clipboard-commands.ts";
import { frameCommands } from "./commands/frame-commands.ts";
import { kindCommands } from "./commands/kind-commands.ts";
import { levelCommands } from "./commands/level-commands.ts";
import { noteCommands } from "./commands/note-commands.ts";
import { pictureCommands } from "./commands/picture-commands.ts";
import { stepCommands } from "./commands/step-commands.ts";
import { viewCommands } from "./commands/view-commands.ts";
import { compareCommands } from "./compare/compare-commands.ts";
import { differenceMessages } from "./difference/difference-messages.ts";
import { wholeMessages } from "./inspector/whole-messages.ts";
import { messages } from "./messages.ts";
import { blueprintPictures } from "./picture-source.ts";
import { quoteCommands } from "./quotes/quote-commands.ts";

const canvas = contributed([
  ...stepCommands,
  ...frameCommands,
  ...kindCommands,
  ...noteCommands,
  ...pictureCommands,
  ...clipboardCommands,
  ...viewCommands,
  ...levelCommands,
  ...compareCommands,
  ...quoteCommands,
]);

const section = (id: string, title: string, order: number, load: View["load"]): View => ({
  id: `blueprint.inspector.${id}`,
  place: "inspector",
  title,
  icon: SquareMousePointer,
  order,
  needsEngagement: true,
  selects: [id],
  // A journey map shows the same steps from the client's side.
  beside: ["blueprint", "journey-map"],
  load,
});

const onMap = ({ blueprintId }: { readonly blueprintId: Id }) => ({
  editor: "blueprint",
  recordId: blueprintId,
});

export const blueprintEditorContribution = defineContribution({
  id: "blueprint-editor",
  opens: {
    journey: ({ id }, model) => {
      const [first] = model.by("blueprint", "journeyId", id).sort(byOrder);
      return first ? { editor: "blueprint", recordId: first.id } : null;
    },
    blueprint: ({ id }) => ({ editor: "blueprint", recordId: id }),
    lane: onMap,
    stage: onMap,
    step: onMap,
    flow: onMap,
    note: onMap,
  },
  commands: [
    ...canvas.commands,
    {
      id: "canvas.figures.toggle",
      title: messages.figures,
      category: messages.view,
      icon: Thermometer,
      when: "engagementOpen",
      checked: ({ settings }: Services) => settings.get<boolean>("canvas.figures"),
      run: ({ settings }: Services) =>
        settings.set("canvas.figures", !settings.get<boolean>("canvas.figures")),
    },
    {
      id: "canvas.difference.toggle",
      title: differenceMessages.toggle,
      category: messages.view,
      icon: Diff,
      when: "editor == 'blueprint' && branchedMap",
      checked: ({ settings }: Services) => settings.get<boolean>("canvas.difference"),
      run: ({ settings }: Services) =>
        settings.set("canvas.difference", !settings.get<boolean>("canvas.difference")),
    },
    {
      id: "canvas.problems.toggle",
      title: messages.problems,
      category: messages.view,
      icon: OctagonAlert,
      when: "engagementOpen",
      checked: ({ settings }: Services) => settings.get<boolean>("canvas.problems"),
      run: ({ settings }: Services) =>
        settings.set("canvas.problems", !settings.get<boolean>("canvas.problems")),
    },
  ],
  keybindings: [
    ...canvas.keybindings,
    { command: "canvas.difference.toggle", key: "Mod+Shift+D", when: "editor == 'blueprint' && !inputFocus" },
  ],
  menus: [
    ...canvas.menus,
    { menu: "view", command: "canvas.figures.toggle", group: "6-canvas", order: 10 },
    { menu: "view", command: "canvas.difference.toggle", group: "6-canvas", order: 14 },
    { menu: "view", command: "canvas.problems.toggle", group: "6-canvas", order: 15 },
  ],
  settings: [
    {
      id: "canvas.difference",
      title: differenceMessages.toggle,
      description: differenceMessages.toggleText,
      category: messages.canvasSettings,
      fallback: false,
    },
    {
      id: "canvas.figures",
      title: messages.figures,
      description: messages.figuresText,
      category: messages.canvasSettings,
      fallback: true,
    },
    {
      id: "canvas.heat",
      title: messages.heat,
      description: messages.heatText,
      category: messages.canvasSettings,
      fallback: "gap",
      choices: HEAT_KINDS.map((value) => ({ value, label: messages.heatKinds[value] })),
    },
    {
      id: "canvas.problems",
      title: messages.problems,
      description: messages.problemsText,
      category: messages.canvasSettings,
      fallback: true,
    },
    {
      id: "canvas.wheel",
      title: messages.wheel,
      description: messages.wheelText,
      category: messages.canvasSettings,
      fallback: "pan",
      choices: [
        { value: "pan", label: messages.wheelPan },
        { value: "zoom", label: messages.wheelZoom },
      ],
    },
    {
      id: "canvas.minimap",
      title: messages.minimap,
      description: messages.minimapText,
      category: messages.canvasSettings,
      fallback: true,
    },
  ],
  pictures: [blueprintPictures],
  editors: [
    {
      id: "blueprint",
      icon: Table2,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const blueprint = model?.get("blueprint", recordId);
        const journey = model?.get("journey", blueprint?.journeyId);
        return blueprint ? messages.blueprint(journey?.name ?? "", blueprint.name) : null;
      },
      load: async () => ({ default: (await import("./BlueprintEditor.tsx")).BlueprintEditor }),
    },
  ],
  views: [
    section("step", messages.step, 10, async () => ({
      default: (await import("./inspector/StepInspector.tsx")).StepInspector,
    })),
    section("flow", messages.flow, 20, async () => ({
      default: (await import("./inspector/FlowInspector.tsx")).FlowInspector,
    })),
    {
      ...section("lane", messages.lane, 30, async () => ({
        default: (await import("./inspector/LaneInspector.tsx")).LaneInspector,
      })),
      icon: Spline,
    },
    section("stage", messages.stage, 40, async () => ({
      default: (await import("./inspector/StageInspector.tsx")).StageInspector,
    })),
    {
      ...section("note", messages.note, 45, async () => ({
        default: (await import("./inspector/NoteInspector.tsx")).NoteInspector,
      })),
      icon: StickyNote,
    },
    {
      id: "blueprint.inspector.whole",
      place: "inspector",
      title: wholeMessages.whole,
      icon: Table2,
      order: 50,
      needsEngagement: true,
      ofTheWhole: true,
      beside: ["blueprint", "journey-map"],
      load: async () => ({
        default: (await import("./inspector/BlueprintInspector.tsx")).BlueprintInspector,
      }),
    },
  ],
});
