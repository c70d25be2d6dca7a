const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** Words of the templates. */
export const messages = {
  category: "Journey",
  newBlueprint: "New blueprint from a template",
  newEngagement: "New engagement from a template",
  engagementName: "Name of the engagement",
  save: "Save as a template",
  import: "Import a template",
  builtIn: "Ready made",
  own: "Your own",
  noOwn: "“Save as a template” on a blueprint keeps it here, for every engagement.",
  unreadable: (value: number) =>
    `${count(value, "template was", "templates were")} saved by a newer Frontstage and cannot be shown.`,
  steps: (steps: number, stages: number, lanes: number) =>
    steps === 0
      ? count(lanes, "lane", "lanes")
      : [count(steps, "step", "steps"), count(stages, "stage", "stages"), count(lanes, "lane", "lanes")].join(
          " · ",
        ),
  assumed:
    "Times, probabilities and the scores of fail points are assumptions and marked as such. Replace them by what you find.",
  preview: (name: string) => `Picture of the template ${name}`,
  journey: "Journey",
  blueprint: "Name of the blueprint",
  asIs: "As is",
  inJourney: (name: string) => `In the journey “${name}”`,
  newJourney: "New journey",
  create: "Create",
  cancel: "Cancel",
  rename: "Rename",
  renameTitle: (name: string) => `Rename ${name}`,
  name: "Name",
  description: "What it is good for",
  export: "Export as a file",
  delete: "Delete",
  deleteTitle: (name: string) => `Delete the template ${name}?`,
  deleteText:
    "Blueprints that were made from it stay as they are. This cannot be undone: export it first if you may need it again.",
  saveTitle: "Save as a template",
  saveText: (steps: number, levels: number) =>
    `${count(steps, "step", "steps")}${levels === 0 ? "" : ` with ${count(levels, "blueprint", "blueprints")} inside of steps`}: lanes, stages, steps and flows with their words and times. Touch points, segments, pictures, notes and comments belong to the engagement and stay there.`,
  keep: "Save",
  replaceTitle: (name: string) => `Replace the template ${name}?`,
  replaceText: "You have a template of this name. It is replaced by this blueprint.",
  replace: "Replace",
  saved: (name: string) => `Saved as the template “${name}”.`,
  imported: (name: string) => `The template “${name}” was imported.`,
  exported: (name: string) => `Exported as ${name}.`,
  refused: (name: string, reason: string) => `${name} was not imported and nothing was changed: ${reason}`,
  fileKind: "Frontstage template",
  empty: "This blueprint has no lanes or no stages; there is nothing to keep as a template.",
  noBlueprint: "Open the blueprint first that is to be kept as a template.",
  fileName: "Template",
};
