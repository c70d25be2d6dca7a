import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import type { EvidenceKind, EvidenceLink } from "../../evidence/records.ts";
import type { TouchPoint } from "../../touchpoint/records.ts";
import { gatherEvidenceInto } from "../commands/gather-evidence.ts";
import { evidenceMessages } from "../evidence/messages.ts";

/** What records alone tell of a touch point. Answers to a survey lie in tables; the page that gathers counts them too. */
export const evidenceUnanswered = defineRule({
  id: "redesign/evidence-unanswered",
  title: "Evidence that nobody answered",
  on: "touchPoint",
  severity: "warning",
  why: "Clients said it, and it was written down. Where no opportunity speaks of it and nobody said why not, it was overlooked, and the next survey will say it again.",
  source: "Method, steps 5 to 7: what is measured is what the redesign answers.",
  example: {
    wrong: "“Getting the money back” has 9 complaints, and no opportunity speaks of it.",
    sound:
      "The opportunity “Money is kept for three weeks” holds the complaints, or they are set aside with a reason.",
  },
  parameters: [
    {
      name: "complaints",
      fallback: 3,
      minimum: 1,
      maximum: 1000,
      about: "So many complaints or more have to be answered",
      unit: "complaints",
    },
    {
      name: "gap",
      fallback: -1,
      minimum: -10,
      maximum: 0,
      about: "A gap this wide or wider has to be answered",
      unit: "points of the scale",
    },
  ],
  check: ({ model, parameter }, touchPoint, report) => {
    // Before the first one the list is still to come.
    if (!model.any("opportunity") || model.countBy("opportunity", "touchPointIds", touchPoint.id) > 0) return;
    const found = evidenceAt(model, touchPoint, parameter("complaints"), parameter("gap"));
    const parts = found.map(({ kind, figure }) =>
      kind === "gap"
        ? `a gap of ${evidenceMessages.figures.gap(figure ?? 0)}`
        : figure === 1
          ? "1 complaint"
          : `${figure} complaints`,
    );
    if (parts.length === 0) return;
    report({ message: `“${touchPoint.name}” has ${parts.join(" and ")}, and no opportunity speaks of it.` });
  },
  fix: {
    title: "Make an opportunity of it",
    done: (count) => (count === 1 ? "1 opportunity made." : `${count} opportunities made.`),
    run: (draft, touchPoint) => {
      const found = evidenceAt(draft, touchPoint, 1, 0);
      const taken = found.map((link) => ({
        title: evidenceMessages.titles[link.kind === "gap" ? "gap" : "complaints"](touchPoint.name),
        link,
        touchPointIds: [touchPoint.id],
        stepIds: [],
      }));
      runIn(draft, gatherEvidenceInto, { taken, to: null, together: true });
    },
  },
});

type Link = Omit<EvidenceLink, "id">;

/** What is at or beyond the limits there and was not set aside. */
function evidenceAt(model: ReadModel, { id, name }: TouchPoint, most: number, gapLimit: number): Link[] {
  const link = (kind: EvidenceKind, words: string, figure: number): Link => ({
    kind,
    elementId: id,
    source: "",
    words,
    figure,
    takenOn: "",
  });
  const complaints = model
    .by("verbatim", "touchPointId", id)
    .filter(({ kind }) => kind === "complaint").length;
  const { gap, n } = scoredGap(model, id);
  const found = [
    ...(gap !== null && gap < 0 && gap <= gapLimit
      ? [link("gap", evidenceMessages.gap(name, gap, n), gap)]
      : []),
    ...(complaints >= most
      ? [link("complaints", evidenceMessages.complaints(name, complaints), complaints)]
      : []),
  ];
  if (found.length === 0) return [];
  const aside = new Set(model.by("setAside", "elementId", id).map(({ kind }) => kind));
  return found.filter(({ kind }) => !aside.has(kind));
}

/** The mean of what observers scored, perception − expectation, where both were. */
function scoredGap(model: ReadModel, touchPointId: Id): { gap: number | null; n: number } {
  const gaps = model
    .by("score", "touchPointId", touchPointId)
    .flatMap(({ expectation, perception }) =>
      expectation === null || perception === null ? [] : [perception - expectation],
    );
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  return gaps.length === 0 ? { gap: null, n: 0 } : { gap: sum / gaps.length, n: gaps.length };
}
