import { inList } from "@shared/base/in-list.ts";
import type { ChangedType, ChangeKind } from "@shared/domain/redesign/difference.ts";
import type { CompareMode } from "./compare-mode.ts";

/** Words of the redesign view and of the comparison. */
export const messages = {
  bothSides: "Both sides of the comparison",
  category: "Redesign",
  redesign: "Redesign",
  compareTitle: (asIs: string, toBe: string) => `${asIs} / ${toBe}`,
  startToBe: "Start a to-be",
  startTitle: (name: string) => `Start a to-be from “${name}”`,
  name: "Name",
  start: "Start",
  toBeName: (name: string, count: number) => (count === 0 ? `To be: ${name}` : `To be ${count + 1}: ${name}`),
  noBlueprint: "There is no blueprint to branch from. Draw how the service works today first.",
  started: (name: string) =>
    `“${name}” holds everything of the as-is. What you change in it is the redesign.`,
  compare: "Compare with the as-is",
  compareShort: "Compare",
  noPair: "There is no to-be to compare with. Start one from this blueprint.",

  noAsIs: "No blueprint yet",
  noAsIsText: "A redesign starts from how the service works today. Draw the as-is first.",

  favoured: "Favoured",
  noToBe: "No to-be yet",
  asIs: "As is",
  toBe: "To be",

  difference: (count: number) => `Difference, ${count === 1 ? "1 change" : `${count} changes`}`,
  /** Over the column of what each step takes longer or shorter. */
  days: "days",
  showFlows: (count: number) => `Flows too (${count})`,
  noChanges: "Nothing is changed yet",
  noChangesText: "The to-be is still equal to the as-is. Edit it: every change is listed here as you go.",
  editToBe: "Edit the to-be",
  measures: "Measures",
  before: "as is",
  after: "to be",
  touchPointsLost: (names: string) => `No longer a touch point: ${names}`,
  touchPointsGained: (names: string) => `New touch point: ${names}`,
  touchPoint: (name: string, gap: string) => `${name} (gap ${gap})`,
  /** Nobody has measured the times and costs of a to-be; what is drawn on it is counted. */
  predicted: (difference: string) => (difference === "0" ? "unchanged" : `${difference}, predicted`),
  counted: (difference: string) => {
    if (difference === "0") return "unchanged";
    return difference.startsWith("+") ? `${difference.slice(1)} more` : `${difference.slice(1)} fewer`;
  },
  simulated: (difference: string, interval: string) =>
    interval === "" ? `${difference}, simulated` : `${difference} (${interval}), simulated`,
  notAvailable: "n/a",
  kinds: { added: "Added", removed: "Removed", changed: "Changed" } satisfies Record<ChangeKind, string>,
  signs: { added: "+", removed: "−", changed: "~" } satisfies Record<ChangeKind, string>,
  types: {
    step: "Steps",
    flow: "Flows",
    lane: "Lanes",
    stage: "Stages",
  } satisfies Record<ChangedType, string>,
  type: { step: "step", flow: "flow", lane: "lane", stage: "stage" } satisfies Record<ChangedType, string>,
  consequences: (count: number) =>
    count === 1 ? "1 flow follows from changed steps" : `${count} flows follow from changed steps`,
  idea: "Answers the idea",
  why: "Why",
  noOpportunity: "The idea answers no opportunity yet.",
  noEvidence: "It is not written down how we know that it hurts.",
  noIdea: "No idea",
  newIdea: "New idea…",
  ideaTitle: "New idea",
  ideaLabel: "What would we do?",
  add: "Add",
  unassigned: (count: number) => (count === 0 ? "Every change answers an idea" : `${count} without an idea`),
  selectChange: "Choose a change to see what it is, and where.",
  chosen: (count: number) => `${count} changes chosen`,
  drop: (count: number) => (count === 1 ? "Drop this change" : "Drop these changes"),
  dropAbout: "In the to-be it is as today again",
  accept: "Take into the as-is",
  acceptAbout: "It went live: the as-is takes it over, and it is no difference any more",
  dropped: (count: number) => (count === 1 ? "The change is dropped." : `${count} changes are dropped.`),
  accepted: (count: number) =>
    count === 1 ? "The change is now part of the as-is." : `${count} changes are now part of the as-is.`,
  stands: (title: string) =>
    `No flow leads to “${title}” then: the steps before and after it are not in the to-be. Drop their changes too, or join it by hand.`,
  dropsToo: (names: string) => `Dropped with it: ${names}`,
  takesToo: (names: string) => `Taken with it: ${names}`,
  /** “Signs”, “Pays”, 2 more and 3 flows. */
  along: (names: readonly string[], more: number, flows: number) =>
    inList([
      ...names,
      ...(more > 0 ? [`${more} more`] : []),
      ...(flows > 0 ? [flows === 1 ? "1 flow" : `${flows} flows`] : []),
    ]),
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show both whole",
  actual: "Actual size",
  modes: {
    above: "One above the other",
    beside: "Side by side",
    swipe: "Swipe between both",
  } satisfies Record<CompareMode, string>,
  linked: "Move both together",
  apart: "The two share too few steps to lie over each other: each is laid out by itself.",
  compareCategory: "Comparison",
  tools: "How both are shown",
  divider: "Divider between as is and to be",
  swiped: (percent: number) => `${percent} % as is, ${100 - percent} % to be`,
  left: (name: string) => `Left: ${name}`,
  right: (name: string) => `Right: ${name}`,
  bothOver: (asIs: string, toBe: string) => `${asIs} over ${toBe}`,
  gone: "One of the two blueprints is gone.",
} as const;
