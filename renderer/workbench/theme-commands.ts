import type { Keybinding, MenuItem, Setting, UiCommand } from "../platform/registry/contribution.ts";

const CHOICES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "high-contrast", label: "High contrast" },
  { value: "projection", label: "Projection" },
] as const;

/** Large type for the room, and back to what it was before. */
const toggleProjection: UiCommand = {
  id: "workbench.projection.toggle",
  title: "Projection",
  category: "View",
  checked: (services) => services.settings.get("workbench.theme") === "projection",
  run: (services) => {
    const now = services.settings.get<string>("workbench.theme");
    if (now !== "projection") services.settings.set("workbench.theme-before", now);
    const before = services.settings.get<string>("workbench.theme-before");
    services.settings.set("workbench.theme", now === "projection" ? before : "projection");
  },
};

const chooseTheme = CHOICES.map(
  ({ value, label }): UiCommand => ({
    id: `workbench.theme.${value}`,
    title: `Theme: ${label.toLowerCase()}`,
    category: "View",
    checked: (services) => services.settings.get("workbench.theme") === value,
    run: (services) => services.settings.set("workbench.theme", value),
  }),
);

export const themeCommands: readonly UiCommand[] = [toggleProjection, ...chooseTheme];

export const themeKeys: readonly Keybinding[] = [
  // Not by Escape: before a room it is pressed to select nothing, or once more than was needed.
  { command: "workbench.projection.toggle", key: "Mod+Alt+P" },
];

export const themeMenus: readonly MenuItem[] = CHOICES.map(({ value }, order) => ({
  menu: "view",
  command: `workbench.theme.${value}`,
  group: "4",
  order,
}));

export const themeSettings: readonly Setting[] = [
  {
    id: "workbench.theme",
    title: "Theme",
    description:
      "Light, dark, high contrast, projection (large type, no side bars), or as the system wishes.",
    category: "Workbench",
    fallback: "system",
    choices: CHOICES,
  },
  {
    id: "workbench.theme-before",
    title: "Theme after a projection",
    description: "The theme that comes back when the projection is switched off.",
    category: "Workbench",
    fallback: "system",
    choices: CHOICES.filter(({ value }) => value !== "projection"),
  },
];
