import { byOrder } from "@shared/base/order.ts";
import { dayOfCommunication, dayOfReview } from "../../rollout/days.ts";
import type { Communication } from "../../rollout/records.ts";
import { muted } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Section } from "../report-model.ts";

/** Who is told what, wave by wave, and when each wave is looked at again; none where nothing of it is planned. */
export function communicationSections(inputs: ChapterInputs): Section[] {
  const { model } = inputs;
  const { rollout: words } = inputs.words;
  const waves = model.all("rolloutWave").sort(byOrder);
  const told = model.all("communication").sort(byOrder);
  const tables = [null, ...waves].flatMap((wave) => {
    const own = told.filter(({ waveId }) => waveId === (wave?.id ?? null));
    return own.length > 0 ? [communicationTable(inputs, wave?.name ?? words.wholeRollout, own)] : [];
  });
  return [
    ...section("rollout-communications", words.communications, tables),
    ...section("rollout-reviews", words.reviews, reviewTable(inputs)),
  ];
}

const section = (id: string, title: string, blocks: readonly Block[]): Section[] =>
  blocks.length > 0 ? [{ id, title, page: "text", blocks }] : [];

const said = (text: string, otherwise: string): Cell => (text.trim() === "" ? muted(otherwise) : text.trim());

function communicationTable(
  { model, format, words: { rollout: words } }: ChapterInputs,
  label: string,
  told: readonly Communication[],
): Block {
  const [when, whom, what, channel, state] = words.communicationColumns;
  return {
    kind: "table",
    label,
    columns: [
      { title: when, width: 15 },
      { title: whom, width: 13 },
      { title: what },
      { title: channel, width: 28 },
      { title: state, width: 10 },
    ],
    rows: told.map((one): Cell[] => {
      const segment = model.get("segment", one.segmentId)?.name;
      const audience = words.audiences[one.audience];
      const promises = one.promiseIds.flatMap((id) => model.get("promise", id)?.text ?? []).join("; ");
      const notes = [
        ...(promises === "" ? [] : [words.promises(promises)]),
        ...(one.feedback.trim() === "" ? [] : [words.feedbackCame(one.feedback.trim())]),
      ];
      const owner = one.owner.trim();
      return [
        whenCell(format.date(dayOfCommunication(model, one)), one.daysBefore, words.noDate, (days) =>
          words.daysBefore(format.number(days)),
        ),
        segment === undefined ? audience : words.ofSegment(audience, segment),
        { text: one.message, ...(notes.length > 0 && { note: notes.join(" · ") }) },
        { text: one.channel.trim() || words.notSaid, note: owner === "" ? words.noOwner : owner },
        one.state === "sent"
          ? { text: words.communicationStates.sent, tone: "good" }
          : words.communicationStates[one.state],
      ];
    }),
    caption: label,
  };
}

/** The day, else how far from the wave it is, which has none yet. */
const whenCell = (
  day: string,
  days: number | null,
  noDate: string,
  inDays: (days: number) => string,
): Cell => (day !== "" ? day : days === null ? muted(noDate) : inDays(days));

function reviewTable({ model, format, words: { rollout: words } }: ChapterInputs): Block[] {
  const reviews = model.all("waveReview").sort(byOrder);
  if (reviews.length === 0) return [];
  const [wave, when, about, owner, done] = words.reviewColumns;
  return [
    {
      kind: "table",
      label: words.reviews,
      columns: [
        { title: wave, width: 26 },
        { title: when, width: 15 },
        { title: about },
        { title: owner, width: 17 },
        { title: done, width: 9 },
      ],
      rows: reviews.map((review): Cell[] => [
        { text: model.get("rolloutWave", review.waveId)?.name ?? "", strong: true },
        whenCell(format.date(dayOfReview(model, review)), review.daysAfter, words.noDate, (days) =>
          words.daysAfter(format.number(days)),
        ),
        {
          text: review.about,
          ...(review.found.trim() !== "" && { note: words.found(review.found.trim()) }),
        },
        said(review.owner, words.noOwner),
        review.done ? { text: words.yes, tone: "good" } : words.no,
      ]),
    },
  ];
}
