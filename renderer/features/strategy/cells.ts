import { UserError } from "@shared/base/result.ts";
import type { Initiative, ServiceValue } from "@shared/domain/strategy/records.ts";
import { messages } from "./messages.ts";

export interface ValueRow {
  readonly value: ServiceValue;
  /** Names of the standards that express it. */
  readonly standards: readonly string[];
}

export function initiativeOrValueName(text: string): string {
  const name = text.trim();
  if (name === "") throw new UserError(messages.noName);
  return name;
}

const STANCES = ["serves", "neutral", "conflicts"] as const;

function readStance(text: string): Initiative["stance"] {
  const word = text.trim().toLowerCase();
  if (word === "" || word === messages.unjudged) return null;
  const stance = STANCES.find((known) => known === word);
  if (!stance) throw new UserError(messages.badStance(text));
  return stance;
}

/** What a typed or pasted cell changes; throws in words what is wrong with it. */
export function initiativePatch(columnId: string, text: string): Partial<Omit<Initiative, "id" | "type">> {
  switch (columnId) {
    case "name":
      return { name: initiativeOrValueName(text) };
    case "stance":
      return { stance: readStance(text) };
    case "description":
    case "owner":
    case "stanceReason":
      return { [columnId]: text.trim() };
    default:
      return {};
  }
}
