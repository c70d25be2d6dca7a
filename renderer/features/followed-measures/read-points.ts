import { UserError } from "@shared/base/result.ts";
import type { NewPoint } from "@shared/domain/followed/commands/add-measure-points.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import { readCells } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

type Kind = FollowedMeasure["kind"];

/** A civil day as it is stored: written 2027-03-31, or 31.3.2027 as spreadsheets with a point do. Throws what is wrong in words. */
export function readPointDay(text: string): string {
  const words = text.trim();
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(words);
  const civil = dotted ? `${dotted[3]}-${dotted[2]?.padStart(2, "0")}-${dotted[1]?.padStart(2, "0")}` : words;
  const day = new Date(`${civil}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(civil) && !Number.isNaN(day.getTime());
  if (!isDay || day.toISOString().slice(0, 10) !== civil) throw new UserError(messages.badDate(words));
  return civil;
}

/** A share is typed in percent, or with a fraction such as 31/38; a number as it is. Throws what is wrong in words. */
export function readPointValue(kind: Kind, text: string): number {
  const words = text.trim();
  const written = words.replace(/\s/g, "").replace("−", "-");
  // A comma parts thousands where that is all it can do: 1,204 does, 0,125 and 12,5 have places behind theirs.
  const parted = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?%?$/.test(written);
  const plain = parted ? written.replaceAll(",", "") : written.replace(",", ".");
  const counted = kind === "share" ? readCounted(words) : null;
  if (counted) return counted.value;
  const bare = kind === "share" ? plain.replace(/%$/, "") : plain;
  if (!/^-?\d+(\.\d+)?$/.test(bare)) throw new UserError(messages.badNumber(words));
  if (kind === "number") return Number(bare);
  // Twelve digits: 82 % is 0.82, and not what binary makes of 82 / 100.
  const share = Number((Number(bare) / 100).toPrecision(12));
  if (share < 0 || share > 1) throw new UserError(messages.badShare(words));
  return share;
}

/** “31/38” or “31 of 38”: the share with its cases; null of anything else. */
export function readCounted(text: string): { readonly value: number; readonly n: number } | null {
  const found = /^(\d+)\s*(?:\/|of)\s*(\d+)$/i.exec(text.trim());
  const [count, n] = [Number(found?.[1]), Number(found?.[2])];
  return found && n > 0 && count <= n ? { value: count / n, n } : null;
}

export function readPointCount(text: string): number | null {
  const words = text.trim();
  if (words === "") return null;
  const count = Number(words.replaceAll(/[\s,]/g, ""));
  if (!Number.isInteger(count) || count < 1) throw new UserError(messages.badCount(words));
  return count;
}

/**
 * Lines of day, value, n and note as spreadsheets copy them, or with blanks between day and value. Empty lines and a
 * first line of heads are passed over. Throws in words, with its line, what cannot be read.
 */
export function readPoints(kind: Kind, text: string): NewPoint[] {
  const rows = readCells(text).map((cells) => (cells.length > 1 ? cells : partsOf(cells[0] ?? "")));
  const points: NewPoint[] = [];
  rows.forEach(([day = "", value = "", n = "", note = ""], at) => {
    if (day.trim() === "" && value.trim() === "") return;
    if (at === 0 && !/\d/.test(day)) return;
    try {
      points.push({
        date: readPointDay(day),
        value: readPointValue(kind, value),
        n: readPointCount(n) ?? (kind === "share" ? (readCounted(value)?.n ?? null) : null),
        note: note.trim(),
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(messages.badLine(at + 1, error.message));
    }
  });
  if (points.length === 0) throw new UserError(messages.nothingPasted);
  return points;
}

/** One typed line: the day, then the value, with a semicolon or blanks between. */
function partsOf(line: string): string[] {
  if (line.includes(";")) return line.split(";");
  const [day = "", ...others] = line.trim().split(/\s+/);
  return [day, others.join(" ")];
}
