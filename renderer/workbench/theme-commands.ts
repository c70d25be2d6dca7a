import type { MenuItem, Setting, UiCommand } from "../platform/registry/contribution.ts";

const CHOICES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "high-contrast", label: "High contrast" },
  { value: "projection", label: "Projection" },
] as const;

export const themeCommands: readonly UiCommand[] = CHOICES.map(({ value, label }) => ({
  id: `workbench.theme.${value}`,
  title: `Theme: ${label.toLowerCase()}`,
  category: "View",
  checked: (services) => services.settings.get("workbench.theme") === value,
  run: (services) => services.settings.set("workbench.theme", value),
}));

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
];
