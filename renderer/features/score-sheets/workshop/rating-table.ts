import type { Workshop } from "@shared/domain/scoring/workshop/workshop.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";

/** The whole grid with its names, in a form that can be pasted back; a blank is not rated. */
export const ratingTable = ({ participants, rows }: Workshop): string[][] => [
  [messages.touchPoint, ...participants.map(({ sheet }) => sheet.observer)],
  ...rows.map(({ touchPoint, ratings }) => [
    touchPoint.name,
    ...ratings.map((rating) => (rating === null ? "" : String(rating))),
  ]),
];
