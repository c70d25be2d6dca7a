import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { type DayOrder, parseMoment } from "@shared/domain/times/parse-time.ts";

const MINUTE = 60_000;
const HAS_CLOCK = /\d:\d{2}/;
const HAS_ZONE = /(?:Z|UTC|[+-]\d{2}:?\d{2})\s*$/i;

/**
 * The column with its dates written year first, as they are read in this order of day and month: whoever reads it later
 * need not be told the order. What is no date stays as it is.
 */
export function settleDays({ values, dictionary }: DatasetColumn, order: DayOrder): DatasetColumn {
  if (dictionary === null) return { values, dictionary };
  const codes = new Map<string, number>();
  const codeOf = dictionary.map((text) => {
    const settled = yearFirst(text, order);
    const code = codes.get(settled) ?? codes.size;
    codes.set(settled, code);
    return code;
  });
  return { values: Uint32Array.from(values, (value) => codeOf[value] ?? 0), dictionary: [...codes.keys()] };
}

function yearFirst(text: string, order: DayOrder): string {
  const moment = text.trim() === "" ? null : parseMoment(text, order);
  if (moment === null) return text;
  const local = new Date(moment.time + moment.offset * MINUTE).toISOString();
  if (!HAS_CLOCK.test(text)) return local.slice(0, 10);
  const clock = local.slice(0, -1).replace(/\.000$/, "");
  return HAS_ZONE.test(text) ? `${clock}${zoneText(moment.offset)}` : clock;
}

function zoneText(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
