import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { guessRoles } from "@shared/domain/event-log/guess-roles.ts";
import { readDate } from "@shared/domain/verbatim/read-cells.ts";
import { type AnyUse, COLUMN_USES, type TableSource, type Uses } from "./source-kinds.ts";

interface NamedTable {
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly columns: readonly DatasetColumn[];
}

/** Words that name a use, as they stand in real files (English, German, French); the first that fits is taken. */
const WORDS: Readonly<Record<AnyUse, RegExp>> = {
  touchPoint:
    /touch[\s_-]?point|kontaktpunkt|^(item|element|topic|theme|category|kategorie|thema|station|step|schritt|bereich|area)$|point de contact/i,
  segment: /segment|persona|zielgruppe|kundengruppe|client group|customer (group|type)|^group$|^gruppe$/i,
  measure: /^(measure|metric|indicator|kennzahl|mass|maß|figure|indicateur)$/i,
  value: /^(value|mean|average|avg|score|wert|mittelwert|mw|durchschnitt|moyenne|m)$/i,
  deviation:
    /^(sd|s\.?d\.?|std|stddev|st\.? ?dev|deviation|standard deviation|standardabweichung|sa|[ée]cart[- ]type)$/i,
  expectation: /expect|erwart|attente/i,
  expectationDeviation: /(expect|erwart|attente).*(sd|std|dev|abw|[ée]cart)/i,
  perception: /percep|perceiv|experienc|performance|wahrnehm|erleb|v[ée]cu|perçu/i,
  perceptionDeviation: /(percep|perceiv|experienc|performance|wahrnehm|erleb).*(sd|std|dev|abw|[ée]cart)/i,
  importance: /importan|wichtig/i,
  n: /^(n|count|number|anzahl|answers|respondents|responses|base|basis|effectif|fallzahl)$/i,
  wave: /wave|welle|vague|^(period|periode|zeitraum)$/i,
  date: /^(?!.*(birth|geburt|naissance)).*(date|datum|received|eingang|created|timestamp|zeit)|^(day|tag|when|wann)$/i,
  participant: /participant|teilnehm|^(person|name|rater|who|wer|respondent)$/i,
  observer: /observer|beobachter|shopper|rater|auditor|assessor|^(by|von|name|person)$|observateur/i,
  item: /^(item|criterion|criteria|standard|kriterium|aspect|aspekt|dimension|question|frage|crit[èe]re)$/i,
  score: /score|rating|bewertung|^(points|punkte|note|value|wert|mark)$/i,
  evidence: /evidence|comment|remark|bemerkung|notiz|^notes?$|beleg|reason|begr[üu]ndung|remarque/i,
  round: /round|runde|wave|welle|tour/i,
  text: /text|comment|complaint|verbatim|message|feedback|beschwerde|kommentar|nachricht|description|beschreibung|anliegen|remark|commentaire|plainte|body|review/i,
  channel: /channel|kanal|medium|source|quelle|canal|via/i,
  kind: /^(kind|type|art|typ|class|klasse|category|kategorie)$/i,
  sentiment: /sentiment|stimmung|tone|tonalit|polarity/i,
  case: /^$/,
  activity: /^$/,
  time: /^$/,
  start: /^$/,
  resource: /^$/,
  lifecycle: /^$/,
};

/** Uses that are narrower than another and must be given their column before it. */
const FIRST: readonly AnyUse[] = ["expectationDeviation", "perceptionDeviation", "deviation", "measure"];

/** Which column is which, by its name and, where it matters, by what stands in it. */
export function guessUses(kind: TableSource, table: NamedTable): Uses {
  if (kind === "events") {
    const roles = guessRoles(
      table.names.map((name, index) => ({ name, column: table.columns[index] ?? NO_COLUMN })),
    );
    const { attributes: _attributes, ...uses } = roles;
    return Object.fromEntries(Object.entries(uses).map(([use, name]) => [use, name ?? ""]));
  }
  const taken = new Set<string>();
  const uses: Partial<Record<AnyUse, string>> = {};
  const asked = COLUMN_USES[kind].map(({ id }) => id as AnyUse);
  const order = [
    ...FIRST.filter((use) => asked.includes(use)),
    ...asked.filter((use) => !FIRST.includes(use)),
  ];
  for (const use of order) {
    const found = table.names.find((name, index) => {
      if (taken.has(name) || !fits(use, table.columns[index] ?? NO_COLUMN)) return false;
      return WORDS[use].test(name.trim()) || WORDS[use].test(table.labels[index]?.trim() || name.trim());
    });
    uses[use] = found ?? "";
    if (found !== undefined) taken.add(found);
  }
  if (asked.includes("date") && uses.date === "") uses.date = columnOfDates(table, taken) ?? "";
  if (kind === "comments" && uses.text === "") uses.text = longestText(table, taken) ?? "";
  return uses;
}

const NO_COLUMN: DatasetColumn = { values: new Float64Array(), dictionary: null };
const NUMERIC: readonly AnyUse[] = [
  "value",
  "deviation",
  "expectation",
  "expectationDeviation",
  "perception",
  "perceptionDeviation",
  "importance",
  "n",
  "score",
];
const WORDED: readonly AnyUse[] = [
  "text",
  "touchPoint",
  "measure",
  "kind",
  "observer",
  "participant",
  "item",
];

function fits(use: AnyUse, column: DatasetColumn): boolean {
  if (NUMERIC.includes(use)) return column.dictionary === null || mostlyNumbers(column.dictionary);
  return !WORDED.includes(use) || column.dictionary !== null;
}

const mostlyNumbers = (dictionary: readonly string[]): boolean => {
  const words = dictionary.slice(1, 200);
  return words.filter((word) => /^[+\-−]?\d+([.,]\d+)?$/.test(word.trim())).length * 2 >= words.length;
};

/** Different cells that are looked at, and how many of ten must be dates. */
const LOOKED_AT = 200;
const MOSTLY_DATES = 9;
const BIRTH = /birth|geburt|naissance|\bdob\b/i;

/** A column that nobody has named a date, and whose cells are ones: “filled_on”, “submitted_at”, “am”. */
function columnOfDates(table: NamedTable, taken: ReadonlySet<string>): string | null {
  return (
    table.names.find((name, index) => {
      const { dictionary } = table.columns[index] ?? NO_COLUMN;
      const words = dictionary?.slice(1, 1 + LOOKED_AT).filter((word) => word.trim() !== "") ?? [];
      if (taken.has(name) || words.length === 0 || BIRTH.test(name)) return false;
      const dates = words.filter((word) => readDate(word, true) !== "" || readDate(word, false) !== "");
      return dates.length * 10 >= words.length * MOSTLY_DATES;
    }) ?? null
  );
}

/** Mean length of the different cells, of the first ones. */
export function textLength({ dictionary }: DatasetColumn): number {
  const words = dictionary?.slice(1, 1000) ?? [];
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.length, 0) / words.length;
}

function longestText(table: NamedTable, taken: ReadonlySet<string>): string | null {
  let longest: string | null = null;
  let most = 15;
  for (const [index, name] of table.names.entries()) {
    const length = textLength(table.columns[index] ?? NO_COLUMN);
    if (!taken.has(name) && length > most) {
      most = length;
      longest = name;
    }
  }
  return longest;
}
