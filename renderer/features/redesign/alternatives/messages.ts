import { rebaseMessages } from "@shared/domain/redesign/rebase/messages.ts";

/** Words of the table of a journey's to-bes. */
export const messages = {
  title: (journey: string) => `Alternatives: ${journey}`,
  command: "Alternatives of the journey",
  open: "Alternatives side by side",
  none: "No to-be yet",
  noneText:
    "Start a to-be from the as-is. Start another one for another way to do it: both stand here side by side.",
  gone: "The journey is gone.",
  measure: "Measure",
  /** Most are called that: it is not said twice. */
  asIsNamed: (name: string) => (/as[- ]is/i.test(name) ? name : `${name} (as is)`),
  changes: "Changes",
  changesAbout: "Steps, lanes and stages that differ from the as-is; flows where nothing else does.",
  moved: "As-is since",
  movedAbout: "What changed in the as-is since the to-be was branched or last rebased.",
  upToDate: "unchanged",
  behind: rebaseMessages.counted,
  favoured: "Favoured",
  favouredAbout:
    "The one that reports, the simulation and the plan begin with. Roles are trained for it, and not for the others.",
  noneFavoured: "None yet",
  favour: (name: string) => `Favour “${name}”`,
  reason: "Why this one",
  reasonHint: "What speaks for it, and what was decided against.",
  compare: (name: string) => `Compare: ${name}`,
  edit: (name: string) => `Edit: ${name}`,
  rebase: (name: string) => `Rebase: ${name}`,
  another: "Start another to-be",
  notAvailable: "n/a",
  notSimulated: "not simulated",
  about:
    "Figures are computed from the maps and predicted, not measured; the small figure is the difference from today. Lead time with queues is the mean of the kept simulation, with its interval.",
} as const;
