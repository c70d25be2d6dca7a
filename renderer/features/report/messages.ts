import type { OptionalPart } from "@shared/domain/report/optional-parts.ts";
import type { ReportKind } from "@shared/domain/report/records.ts";
import type { ReportBlank } from "@shared/domain/report/report-blanks.ts";
import type { ReportFormatId } from "@shared/interchange/report/report-formats.ts";
import type { ReportPart } from "./use-report-html.ts";

/** Words of the reports on the screen. */
export const messages = {
  category: "Report",
  view: "Reports",
  kinds: {
    "redesign-proposal": "Redesign proposal",
    "prototype-plan": "Prototype plan",
  } satisfies Record<ReportKind, string>,
  addKind: {
    "redesign-proposal": "New redesign proposal",
    "prototype-plan": "New prototype plan report",
  } satisfies Record<ReportKind, string>,
  empty: "No report yet",
  emptyText:
    "A report takes its figures and pictures from the engagement as it stands. You write the summary and what you ask for.",
  delete: "Delete report",
  deleteTitle: (title: string) => `Delete the report “${title}”?`,
  deleteText: "Its words go with it; the figures stay in the engagement. You can undo this.",
  untitled: "Untitled report",
  gone: "This report is gone.",
  exportPdf: "Export PDF",
  print: "Print…",
  printHint:
    "This browser prints by its own dialog, with the same layout but without page numbers in the contents. The desktop application writes the finished PDF.",
  exporting: (title: string) => `PDF of “${title}”`,
  exported: (name: string) => `Exported: ${name}`,
  noReport: "Open a report first, or start one from the Reports view.",
  pdf: "PDF document",
  exportAs: "Export as",
  noCanvas: "This browser draws no pictures, so the document cannot be made here.",
  /** By format: what a menu offers, the kind of file in the file dialog, and what is said while it is made. */
  formats: {
    html: {
      offer: "Export as a web page",
      description: "Web page in one file",
      exporting: (title: string) => `Web page of “${title}”`,
    },
    docx: {
      offer: "Export as Word",
      description: "Word document",
      exporting: (title: string) => `Word document of “${title}”`,
    },
    pptx: {
      offer: "Export as PowerPoint",
      description: "PowerPoint slides",
      exporting: (title: string) => `PowerPoint slides of “${title}”`,
    },
    xlsx: {
      offer: "Export tables as Excel",
      description: "Excel workbook",
      exporting: (title: string) => `Excel workbook of “${title}”`,
    },
    zip: {
      offer: "Export tables (CSV) and pictures",
      description: "Tables and pictures in a ZIP",
      exporting: (title: string) => `Tables and pictures of “${title}”`,
    },
  } satisfies Record<
    ReportFormatId,
    { offer: string; description: string; exporting: (title: string) => string }
  >,
  preview: "Preview",
  previewOf: (title: string) => `Preview of ${title}`,
  previewNote: "Page numbers come with the PDF.",
  loading: "The preview is being made",
  /** What is being made of it. */
  making: {
    measures: "1 of 3: the measures are being computed",
    charts: "2 of 3: the charts and the plan’s figures are being made",
    pages: "3 of 3: the maps and the pages are being drawn",
  } satisfies Record<ReportPart, string>,
  failed: (reason: string) => `The preview cannot be made: ${reason}`,
  words: "Words",
  titleField: "Title",
  subtitle: "Subtitle",
  preparedFor: "Prepared for",
  date: "Date",
  summary: "Executive summary",
  summaryHint: "Paragraphs are divided by blank lines. The key figures stand below it.",
  request: "What we ask of the client",
  sources: "What it shows",
  asIs: "As-is",
  toBe: "To-be",
  plan: "Prototype plan",
  none: "None",
  parts: "Chapters by choice",
  partNames: {
    strategy: "Strategy, after the summary",
    policies: "Policies: what the audit found, what changes, which controls",
    recovery: "Recovery: fail points, and how clients are won back",
    rollout: "Roll-out: trainings, waves and what the money rests on",
    standards: "Standards and promises, with how they are kept",
    simulation: "Simulation: what clients will feel, before and after",
    simulationSheet: "The sheet of what the simulation rests on; left out, the report says so",
    problems: "Problems of the service, after the appendix",
  } satisfies Record<OptionalPart, string>,
  pinned: "Charts of the measures",
  noPinned:
    "None yet. Every chart of the measures has a pin; what is pinned stands in the chapter Evidence, with the figures of the day.",
  pinnedTitle: "Finding",
  pinnedNote: "What it means",
  pinnedUnknown: "Chart without figures",
  pinUp: (name: string) => `Move up: ${name}`,
  pinDown: (name: string) => `Move down: ${name}`,
  unpin: (name: string) => `Take out of the report: ${name}`,
  brand: "Client and consultant",
  clientName: "Client name",
  colour: "Client colour",
  colourHint: (onCover: string, asAccent: string) =>
    `Text on the cover ${onCover} : 1; as an accent on paper ${asAccent} : 1.`,
  colourDarkened: (from: string) =>
    `At ${from} : 1 on white it is too pale for small text (4.5 is needed): accents are printed darker, the cover keeps it.`,
  colourWrong: "Six digits after a #, e.g. #12304F.",
  houseColour: "Without a colour the report is dark blue.",
  logo: "Logo…",
  consultant: "Consultant",
  firm: "Firm",
  version: "Version",
  confidentiality: "Confidentiality",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fields: "What the report says",
  blanksTitle: "Before it is printed",
  blanks: {
    clientName: "The client’s name, for the cover and every foot",
    preparedFor: "For whom it is prepared",
    date: "The date of the report",
    consultant: "Your own name or firm",
    summary: "The executive summary: what the figures say stands in its place",
    request: "What you ask of the client",
    plan: "The prototype plan",
    planSite: "Plan: the place",
    planDates: "Plan: first and last day",
    planOwner: "Plan: who owns it",
    hypotheses: "Plan: the hypotheses",
    planDocument: "The prototype plan as a report of its own: it is signed there",
    evidence: "Evidence of an opportunity",
    simulation: "The result of a simulation: run it and choose Keep this result",
    simulationOld: "The kept result of a simulation: something has changed since, run it again",
    openIdeas: "An idea that no change carries out: it is listed apart",
    unnamedChanges: "Changes that answer no idea: they are listed in their own words",
  } satisfies Record<ReportBlank, string>,
} as const;
