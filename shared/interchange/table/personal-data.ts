import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { guessDayOrder, parseMoment } from "@shared/domain/times/parse-time.ts";
import type { DataTable } from "./data-table.ts";

/** Why a column may tell who somebody is. */
export type PersonalKind = "name" | "mail" | "phone" | "address" | "birth" | "network" | "id";

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const PHONE = /^(?:\+|00|0)[\d\s()/.-]{6,20}$/;
const NETWORK = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const BIRTH = /birth|geburt|naissance|geboorte|nacimiento/i;
const NAMED: readonly (readonly [PersonalKind, RegExp])[] = [
  ["mail", /e-?mail|^mail$|courriel|correo/i],
  ["phone", /phone|mobile|telefon|^tel\b|handy|téléphone|teléfono/i],
  ["birth", BIRTH],
  ["address", /^(?:street|address|strasse|straße|adresse|anschrift|adres|dirección|indirizzo)\b/i],
  ["network", /\bip[\s_-]?(?:address|adresse)|^ip$/i],
  [
    "name",
    /^(?:(?:first|last|family|given|full|sur|user|respondent|customer|client)?[\s_-]?name|vorname|nachname|familienname|nom|prénom|naam|achternaam|voornaam|nombre|apellidos?|cognome)$/i,
  ],
];
const IDS =
  /(?:^|[\s_-])(?:id|ids|nr|number|nummer|no|token|code|respondent|customer|client|member|user)$|^(?:id|uuid|guid)\b|_?id$/i;

/**
 * Whether a column may hold personal data, by its name and by its cells: mail addresses, phone numbers, network addresses,
 * and texts that are different in every row and called a number of somebody. A guess to be looked at, no promise.
 */
export function guessPersonal(name: string, column: DatasetColumn, rowCount: number): PersonalKind | null {
  const words = name.replaceAll("_", " ").trim();
  const cells = column.dictionary?.slice(1, 1001) ?? [];
  const mostly = (pattern: RegExp) =>
    cells.length > 0 && cells.filter((cell) => pattern.test(cell)).length > cells.length / 2;
  if (mostly(MAIL)) return "mail";
  if (mostly(NETWORK)) return "network";
  // A day is written like a phone number, 03.04.2025, and is a person's only where somebody was born on it.
  if (areMoments(cells)) return BIRTH.test(words) ? "birth" : null;
  if (mostly(PHONE)) return "phone";
  // Numbers are ratings and counts: only an id, a phone number or a birthday is a person's.
  const named = NAMED.find(
    ([kind, pattern]) => pattern.test(words) && (cells.length > 0 || kind === "phone" || kind === "birth"),
  );
  if (named) return named[0];
  return IDS.test(words) && isDifferentInEveryRow(column, rowCount) ? "id" : null;
}

/** Days or times in most of the cells. */
function areMoments(cells: readonly string[]): boolean {
  const order = guessDayOrder(cells);
  return cells.filter((cell) => parseMoment(cell, order) !== null).length > cells.length / 2;
}

function isDifferentInEveryRow({ values, dictionary }: DatasetColumn, rowCount: number): boolean {
  if (rowCount < 2) return false;
  if (dictionary) return dictionary.length - 1 === rowCount;
  return values.length === rowCount && new Set(values).size === rowCount;
}

export interface PersonalColumn {
  readonly column: number;
  readonly name: string;
  readonly kind: PersonalKind;
}

/** The columns of a table that may hold personal data, to be dropped or made pseudonymous before they are kept. */
export function personalColumns(table: Pick<DataTable, "names" | "columns" | "rowCount">): PersonalColumn[] {
  return table.names.flatMap((name, index) => {
    const column = table.columns[index];
    const kind = column ? guessPersonal(name, column, table.rowCount) : null;
    return kind === null ? [] : [{ column: index, name, kind }];
  });
}
