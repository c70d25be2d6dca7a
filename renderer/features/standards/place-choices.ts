import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { messages } from "./messages.ts";

interface Named {
  readonly value: string;
  readonly label: string;
}
const NONE: Named = { value: "", label: messages.none };

export const touchPointChoices = (model: ReadModel): Named[] => [
  NONE,
  ...model
    .all("touchPoint")
    .sort(byOrder)
    .map(({ id, name }, index) => ({ value: id, label: `${index + 1} ${name}` })),
];

/** Hand-offs, each with its map: a to-be often has one of the same name. */
export const handOffChoices = (model: ReadModel): Named[] => [
  NONE,
  ...model
    .all("step")
    .filter(({ kind }) => kind === "handoff")
    .map(({ id, title, blueprintId }) => {
      const map = model.get("blueprint", blueprintId);
      const journey = model.get("journey", map?.journeyId);
      return { value: id, label: [title, journey?.name, map?.name].filter(Boolean).join(" · ") };
    }),
];

export const standardChoices = (model: ReadModel): Named[] => [
  NONE,
  ...model
    .all("standard")
    .sort(byOrder)
    .map(({ id, name }) => ({ value: id, label: name })),
];

export const logChoices = (model: ReadModel): Named[] => [
  NONE,
  ...model
    .all("eventLog")
    .sort(byOrder)
    .map(({ id, name }) => ({ value: id, label: name })),
];

/** Who answers for something already, so that the same role gets the same word. */
export const ownersUsed = (model: ReadModel): string[] =>
  [
    ...new Set(
      [...model.all("touchPoint"), ...model.all("standard"), ...model.all("promise")]
        .map(({ owner }) => owner)
        .filter((owner) => owner !== ""),
    ),
  ].sort();
