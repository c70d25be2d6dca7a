import { byOrder } from "@shared/base/order.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Cell, Section } from "../report-model.ts";
import { datesOf, observersOf, sheetGroups, sheetName } from "./sources.ts";

/** Opportunities that somebody chose, parked or dropped, with the reason that was written down. */
export function decidedSection({ model, format, words: { workshop: words } }: ChapterInputs): Section[] {
  const decided = model
    .all("opportunity")
    .filter(({ status, decidedBy, decidedOn }) => status !== "open" && `${decidedBy}${decidedOn}` !== "")
    .sort(byOrder);
  if (decided.length === 0) return [];
  const [what, decision, reason, by, on] = words.decidedColumns;
  return [
    {
      id: "workshop-decided",
      title: words.decided,
      page: "text",
      blocks: [
        {
          kind: "table",
          label: words.decided,
          columns: [
            { title: what, width: 28 },
            { title: decision, width: 10 },
            { title: reason },
            { title: by, width: 16 },
            { title: on, width: 14 },
          ],
          rows: decided.map((one): Cell[] => [
            { text: one.title, strong: true },
            { text: words.statuses[one.status], ...(one.status === "chosen" && { tone: "good" }) },
            one.decisionReason.trim(),
            one.decidedBy,
            format.date(one.decidedOn),
          ]),
        },
      ],
    },
  ];
}

/** Who scored what in workshops. */
export function roundsSection({ model, format, words: { workshop: words } }: ChapterInputs): Section[] {
  const groups = sheetGroups(model).filter(([first]) => first.kind === "workshop");
  if (groups.length === 0) return [];
  const [what, who, when] = words.roundColumns;
  return [
    {
      id: "workshop-rounds",
      title: words.rounds,
      page: "text",
      blocks: [
        {
          kind: "table",
          label: words.rounds,
          columns: [{ title: what, width: 40 }, { title: who }, { title: when, width: 24 }],
          rows: groups.map((group): Cell[] => [
            { text: sheetName(model, group), strong: true },
            observersOf(group).join(", "),
            datesOf(group, format),
          ]),
          caption: words.rest,
        },
      ],
    },
  ];
}
