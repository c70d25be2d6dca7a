import { dayInShort } from "@shared/base/date-words.ts";
import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { dayOfReview } from "@shared/domain/rollout/days.ts";
import type { WaveReview } from "@shared/domain/rollout/records.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { readWave, readWhen, readYes, YES_NO, yesOrNo } from "./read-cell.ts";

type Patch = Partial<Omit<WaveReview, "id" | "type">>;

export interface ReviewRow {
  readonly id: string;
  readonly review: WaveReview;
  /** "" while nobody knows. */
  readonly day: string;
  readonly isOverdue: boolean;
}

/** Wave by wave, in the order of the days; `today` as a civil day. */
export function reviewRows(model: ReadModel, today: string): ReviewRow[] {
  const waves = model.all("rolloutWave").sort(byOrder);
  const place = ({ waveId }: WaveReview) => waves.findIndex(({ id }) => id === waveId);
  return model
    .all("waveReview")
    .sort(byOrder)
    .map((review) => {
      const day = dayOfReview(model, review);
      return { id: review.id, review, day, isOverdue: !review.done && day !== "" && day < today };
    })
    .sort(
      (a, b) => place(a.review) - place(b.review) || (a.review.daysAfter ?? 0) - (b.review.daysAfter ?? 0),
    );
}

export const reviewColumns = (
  waves: readonly { readonly id: string; readonly name: string }[],
): readonly GridColumn<ReviewRow>[] => [
  {
    id: "waveId",
    title: messages.wave,
    width: 180,
    wraps: true,
    editable: true,
    choices: waves.map(({ id, name }) => ({ value: id, label: name })),
    value: ({ review }) => review.waveId,
  },
  {
    id: "when",
    fields: ["date", "daysAfter"],
    title: messages.when,
    hint: messages.afterHint,
    width: 150,
    editable: true,
    value: whenText,
    sortBy: ({ day }) => day || null,
    tone: ({ isOverdue }) => (isOverdue ? "overdue" : undefined),
  },
  {
    id: "about",
    title: messages.about,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ review }) => review.about,
  },
  { id: "owner", title: messages.owner, width: 132, editable: true, value: ({ review }) => review.owner },
  {
    id: "done",
    title: messages.done,
    width: 72,
    editable: true,
    choices: YES_NO,
    value: ({ review }) => yesOrNo(review.done),
  },
  {
    id: "found",
    title: messages.found,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ review }) => review.found,
  },
];

function whenText({ review: { date, daysAfter }, day, isOverdue }: ReviewRow): string {
  const words = date !== "" ? date : daysAfter === null ? "" : messages.daysAfter(daysAfter);
  const told = date === "" && day !== "" ? `${words}: ${dayInShort(day)}` : words;
  return isOverdue ? messages.overdue(told) : told;
}

/** What a typed, chosen or pasted cell changes; throws what is wrong with it in words. */
export function reviewPatch(model: ReadModel, columnId: string, text: string): Patch {
  switch (columnId) {
    case "waveId": {
      const waveId = readWave(text, model.all("rolloutWave").sort(byOrder));
      if (waveId === null) throw new UserError(messages.reviews.noWave);
      return { waveId };
    }
    case "when": {
      const { days, date } = readWhen(text);
      return { daysAfter: days, date };
    }
    case "done":
      return { done: readYes(text) };
    case "about":
    case "owner":
    case "found":
      return { [columnId]: text.trim() };
    default:
      return {};
  }
}
