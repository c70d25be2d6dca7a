import { messages } from "./messages.ts";

/** The consultant's decision about a touch point, as cells and lists offer it. */
export const CLASS_CHOICES = [
  { value: "", label: messages.unclassified },
  ...Object.entries(messages.classes).map(([value, label]) => ({ value, label })),
];

/** What a chosen, typed or pasted cell says; undefined when it is no class. */
export function readClass(text: string): "critical" | "good-to-have" | null | undefined {
  const word = text.trim().toLowerCase();
  if (word === "" || word === messages.unclassified) return null;
  return word === "critical" || word === "good-to-have" ? word : undefined;
}
