import { UserError } from "@shared/base/result.ts";
import { valueMessages } from "@shared/domain/value/messages.ts";
import { isAllowed, type NumberKind, UNIT_OF } from "@shared/domain/value/number-kinds.ts";
import { messages } from "./messages.ts";

/**
 * A typed number, null for an empty cell; units and the signs between thousands are left aside. A share is typed in percent.
 * Throws in words what is no number, or cannot stand there.
 */
export function readNumber(kind: NumberKind, text: string): number | null {
  const words = text.trim();
  if (words === "") return null;
  const plain = words
    .replace(/\s/g, "")
    .replace("−", "-")
    .replace(/(%|min|[A-Z]{3})$/i, "")
    .replace(/,(?=\d{3}(\D|$))/g, "");
  if (!/^-?\d+([.,]\d+)?$/.test(plain)) throw new UserError(messages.badNumber(words));
  const typed = Number(plain.replace(",", "."));
  // Twelve digits: 82 % is 0.82, and not what binary makes of 82 / 100.
  const value = UNIT_OF[kind] === "share" ? Number((typed / 100).toPrecision(12)) : typed;
  if (!isAllowed(kind, value)) throw new UserError(messages.outOfRange(words, valueMessages.names[kind]));
  return value;
}
