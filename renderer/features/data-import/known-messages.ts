import { dayInWords } from "@shared/base/date-words.ts";
import type { KnownRows } from "@shared/domain/verbatim/known-rows.ts";

const list = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });
const number = (value: number): string => new Intl.NumberFormat("en").format(value);

/** Words of a table of comments of which rows are in already. */
export const knownMessages = {
  known: ({ known, rows }: KnownRows, alike: readonly string[], tables: readonly string[]) =>
    `${known === rows ? `All ${number(rows)} rows are` : `${number(known)} of the ${number(rows)} rows ${known === 1 ? "is" : "are"}`} in already, with the same ${list.format(alike)}${
      tables.length === 0 ? "" : `: ${tables.join(", ")}`
    }.`,
  hidden: (fields: readonly string[]) =>
    `${list.format(fields).replace(/^./, (letter) => letter.toUpperCase())} ${fields.length === 1 ? "is" : "are"} not compared: pseudonyms are made anew with every import, so that nobody can turn them back.`,
  alike: { text: "text", date: "date", channel: "channel", segment: "segment" },
  question: "Rows that are in already",
  choices: {
    fresh: (count: number) => `Bring in only the ${count === 1 ? "new one" : `${number(count)} new ones`}`,
    later: "Go on with this table in place of the earlier",
    both: "Bring in both: they count twice",
  },
  nothingNew:
    "There is no new row to bring in. Choose what becomes of the rows that are in already, or leave the file.",
  table: (name: string, file: string, day: string) =>
    `“${name}”${file === "" && day === "" ? "" : ` (${[file, dayInWords(day)].filter((part) => part !== "").join(", ")})`}`,
} as const;
