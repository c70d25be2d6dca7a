import { orderKeys } from "@shared/base/order.ts";
import type { DatasetColumn } from "../../core/columns.ts";
import type { Verbatim, VerbatimKind } from "../../verbatim/records.ts";
import { COMPLAINT_BOOK } from "./complaint-book.ts";
import { JUDGED_VOICES } from "./judged-voices.ts";
import type { SampleTable } from "./sample-table.ts";
import { type TouchPointKey, touchPointId } from "./touch-points.ts";

const COMPLAINT_BOOK_ID = "dataset.complaint-book-2026";
/** Advertisements booked from January to October 2026, as the ledger counts them. */
const CLIENTS = 5280;

/** What the desk writes beside an entry, and which touch point it means. */
const ABOUT: Readonly<Record<string, TouchPointKey>> = {
  Refund: "getting-money",
  "Refund form": "asking-refund",
  "Corrected price": "being-told",
  "Where it stands": "hearing-where",
  "Told of payment": "saying-paid",
  Dispute: "disputing",
  "Price enquiry": "asking-rate",
  Quote: "receiving-quote",
  Artwork: "sending-artwork",
  Payment: "paying",
  Print: "seeing-printed",
  Proof: "seeing-proof",
};

const COLUMNS = ["received", "channel", "client", "kind", "about", "text"] as const;
type Entry = Readonly<Record<(typeof COLUMNS)[number], string>>;

const linesOf = (text: string): string[] => text.trim().split("\n");

const entries = (): Entry[] =>
  linesOf(COMPLAINT_BOOK).map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at] ?? ""])) as Entry;
  });

/** Codes into the words of a column, as a table is kept when it was brought in; 0 is a blank. */
function textColumn(cells: readonly string[]): DatasetColumn {
  const dictionary = ["", ...new Set(cells.filter((cell) => cell !== ""))];
  const codes = new Map(dictionary.map((word, code) => [word, code]));
  return { values: Uint32Array.from(cells, (cell) => codes.get(cell) ?? 0), dictionary };
}

/** The complaint book as a table that was brought in, and what of it somebody went through. */
export function voiceTable(): SampleTable {
  const book = entries();
  return {
    datasetId: COMPLAINT_BOOK_ID,
    columns: COLUMNS.map((name) => textColumn(book.map((entry) => entry[name]))),
    records: [
      {
        id: COMPLAINT_BOOK_ID,
        type: "dataset",
        name: "Complaint book, January to October 2026 (made up for this sample)",
        purpose: "comments",
        fileName: "complaint-book-2026.csv",
        sheet: "",
        encoding: "utf-8",
        delimiter: ";",
        rowCount: book.length,
        columns: COLUMNS.map((name) => ({ name, label: "", kind: "text" })),
        importedOn: "2026-10-30",
        dropped: ["name", "telephone"],
        pseudonymous: [],
        order: "a2",
      },
      {
        id: "voices.complaint-book-2026",
        type: "verbatimMapping",
        name: "Complaint book 2026",
        datasetId: COMPLAINT_BOOK_ID,
        text: "text",
        date: "received",
        channel: "channel",
        segment: "client",
        sentiment: "",
        kind: "kind",
        touchPoint: "about",
        usualKind: "comment",
        touchPoints: Object.entries(ABOUT).map(([name, key]) => ({ name, touchPointId: touchPointId(key) })),
        clients: CLIENTS,
        order: "a0",
      },
      ...judged(book),
    ],
  };
}

const JUDGEMENT = /^(\d+) (-?\d) ([!+.]) ([p-]) ([^=]+?)(?: =(\S+))?$/;
const INCIDENTS = { "!": "dissatisfying", "+": "satisfying" } as const;

function judged(book: readonly Entry[]): Verbatim[] {
  const lines = linesOf(JUDGED_VOICES);
  const orders = orderKeys(lines.length);
  return lines.map((line, index) => {
    const [, number = "", sentiment = "", incident = "", pin = "", tags = "", place] =
      JUDGEMENT.exec(line) ?? [];
    const row = Number(number) - 1;
    const entry = book[row];
    if (!entry) throw new Error(`the complaint book has no line ${line}`);
    const key = (place as TouchPointKey | undefined) ?? ABOUT[entry.about];
    return {
      id: `voice.${number}`,
      type: "verbatim",
      datasetId: COMPLAINT_BOOK_ID,
      row,
      text: entry.text,
      date: entry.received,
      channel: entry.channel,
      segment: entry.client,
      kind: entry.kind as VerbatimKind,
      touchPointId: key ? touchPointId(key) : null,
      tags: tags.split(", "),
      sentiment: Number(sentiment),
      incident: INCIDENTS[incident as keyof typeof INCIDENTS] ?? null,
      pinned: pin === "p",
      triaged: true,
      order: orders[index] ?? "a0",
    };
  });
}
