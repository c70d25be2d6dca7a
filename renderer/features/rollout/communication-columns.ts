import { dayInShort } from "@shared/base/date-words.ts";
import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { dayOfCommunication } from "@shared/domain/rollout/days.ts";
import { AUDIENCES, COMMUNICATION_STATES, type Communication } from "@shared/domain/rollout/records.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { readChoice, readName, readSegment, readWhen } from "./read-cell.ts";

type Named = { readonly id: string; readonly name: string };
type Patch = Partial<Omit<Communication, "id" | "type">>;

export interface CommunicationRow {
  readonly id: string;
  readonly told: Communication;
  /** The day on which it is said; "" while nobody knows. */
  readonly day: string;
}

const NONE = "";
const choices = (all: string, named: readonly Named[]) => [
  { value: NONE, label: all },
  ...named.map(({ id, name }) => ({ value: id, label: name })),
];

/** Those of one wave, in the order of their days; of null those of the whole roll-out. */
export const communicationRows = (model: ReadModel, waveId: string | null): CommunicationRow[] =>
  model
    .all("communication")
    .filter((told) => told.waveId === waveId)
    .sort(byOrder)
    .map((told) => ({ id: told.id, told, day: dayOfCommunication(model, told) }))
    .sort(
      (a, b) =>
        (b.told.daysBefore ?? 0) - (a.told.daysBefore ?? 0) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
    );

export const communicationColumns = ({
  segments,
  promises,
}: {
  readonly segments: readonly Named[];
  readonly promises: readonly { readonly id: string; readonly text: string }[];
}): readonly GridColumn<CommunicationRow>[] => [
  {
    id: "audience",
    title: messages.audience,
    width: 76,
    editable: true,
    choices: AUDIENCES.map((value) => ({ value, label: messages.audiences[value] })),
    value: ({ told }) => told.audience,
  },
  {
    id: "segmentId",
    title: messages.segment,
    width: 92,
    wraps: true,
    editable: true,
    choices: choices(messages.everybody, segments),
    value: ({ told }) => told.segmentId ?? NONE,
  },
  {
    id: "message",
    title: messages.message,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ told }) => told.message,
  },
  {
    id: "promiseIds",
    title: messages.promise,
    hint: messages.promiseHint,
    width: 140,
    wraps: true,
    editable: true,
    value: ({ told }) => promiseTexts(promises, told),
  },
  {
    id: "channel",
    title: messages.channel,
    width: 170,
    wraps: true,
    editable: true,
    value: ({ told }) => told.channel,
  },
  {
    id: "when",
    fields: ["date", "daysBefore"],
    title: messages.when,
    hint: messages.whenHint,
    width: 104,
    wraps: true,
    editable: true,
    value: ({ told, day }) => whenText(told, day),
    sortBy: ({ day }) => day || null,
  },
  {
    id: "owner",
    title: messages.owner,
    width: 100,
    wraps: true,
    editable: true,
    value: ({ told }) => told.owner,
  },
  {
    id: "state",
    title: messages.state,
    width: 76,
    editable: true,
    choices: COMMUNICATION_STATES.map((value) => ({ value, label: messages.states[value] })),
    value: ({ told }) => told.state,
    tone: ({ told }) => told.state,
  },
  {
    id: "feedback",
    title: messages.feedback,
    width: 150,
    wraps: true,
    editable: true,
    value: ({ told }) => told.feedback,
  },
];

/** The promises that it is about, as they are typed: with a semicolon between. */
const promiseTexts = (
  promises: readonly { readonly id: string; readonly text: string }[],
  { promiseIds }: Communication,
): string => promises.flatMap(({ id, text }) => (promiseIds.includes(id) ? [text] : [])).join("; ");

/** As it is typed: so many days before, or a day. */
function whenText({ date, daysBefore }: Communication, day: string): string {
  if (date !== "") return date;
  if (daysBefore === null) return "";
  return day === "" ? messages.daysBefore(daysBefore) : messages.daysBeforeOn(daysBefore, dayInShort(day));
}

/** What a typed, chosen or pasted cell changes; throws what is wrong with it in words. */
export function communicationPatch(model: ReadModel, columnId: string, text: string): Patch {
  switch (columnId) {
    case "segmentId":
      return { segmentId: readSegment(text, model.all("segment").sort(byOrder)) };
    case "audience":
      return { audience: readChoice(text, AUDIENCES, messages.audiences) };
    case "state":
      return { state: readChoice(text, COMMUNICATION_STATES, messages.states) };
    case "promiseIds":
      return { promiseIds: promisesOf(model, text) };
    case "message":
      return { message: readName(text, messages.communications.noName) };
    case "when": {
      const { days, date } = readWhen(text);
      return { daysBefore: days, date };
    }
    case "channel":
    case "owner":
    case "feedback":
      return { [columnId]: text.trim() };
    default:
      return {};
  }
}

/** A promise is known by how it begins, in whatever capitals. */
function promisesOf(model: ReadModel, text: string): string[] {
  const promises = model.all("promise").sort(byOrder);
  const said = text
    .split(";")
    .map((words) => words.trim())
    .filter((words) => words !== "");
  return [
    ...new Set(
      said.map((words) => {
        const found = promises.find((one) => folded(one.text).startsWith(folded(words)));
        if (!found) throw new UserError(messages.badPromise(words));
        return found.id;
      }),
    ),
  ];
}

const folded = (text: string): string => text.trim().toLowerCase();
