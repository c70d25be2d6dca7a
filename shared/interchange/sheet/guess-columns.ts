import { type Cell, cellText } from "./cells.ts";
import { STEP_COLUMNS, type StepColumn } from "./map-tables.ts";

/** What a column of a list of steps may mean: a field of the step, what follows it, or nothing. */
export const TARGETS = ["Ignore", "Band", "Next", ...STEP_COLUMNS] as const;
export type Target = "Ignore" | "Band" | "Next" | StepColumn;

const WORDS: readonly (readonly [Target, RegExp])[] = [
  ["No.", /^(?:no|nr|number|nummer|id|#|step (?:no|nr|number|id)|lfd ?nr|schritt ?nr|ref)$/],
  [
    "Title",
    /^(?:title|step|steps|activity|activities|task|tasks|action|name|what|description|event|touchpoint action|titel|schritt|schritte|tätigkeit|aktivität|aufgabe|vorgang|was|bezeichnung|beschreibung|stap|activiteit|étape|activité|tâche)$/,
  ],
  [
    "Lane",
    /^(?:lane|swimlane|swim lane|actor|who|party|performer|responsible|department|line|bahn|akteur|wer|abteilung|beteiligte|rolle|role|acteur|qui|rijbaan)$/,
  ],
  ["Role", /^(?:role|rolle|position|function|funktion|rôle|rol)$/],
  ["Stage", /^(?:stage|phase|section|journey stage|phasen|abschnitt|etappe|fase)$/],
  ["Band", /^(?:band|level|layer|line of|ebene)$/],
  ["Kind", /^(?:kind|type|step type|art|typ|soort)$/],
  [
    "Owner",
    /^(?:owner|accountable|process owner|verantwortlich|verantwortlicher|eigner|eigentümer|propriétaire)$/,
  ],
  ["Channel", /^(?:channel|medium|kanal|canal|kanaal)$/],
  ["Touch point", /^(?:touch ?point|kontaktpunkt|contactpunt|point de contact)$/],
  ["Segments", /^(?:segments?|personas?|target group|zielgruppen?|segmente?)$/],
  [
    "Work time (min)",
    /^(?:work(?:ing)? time|duration|time|processing time|cycle time|effort|handling time|dauer|bearbeitungszeit|zeit|aufwand|minutes|minuten|min|durée)$/,
  ],
  ["Wait time (min)", /^(?:wait(?:ing)? time|wait|delay|lead time|wartezeit|liegezeit|attente)$/],
  ["Internal control", /^(?:(?:internal )?controls?|(?:interne )?kontrolle)$/],
  ["Approvals", /^(?:approvals?|sign-?offs?|genehmigungen|freigaben)$/],
  ["Cost", /^(?:costs?|price|kosten|preis|coût)$/],
  ["Moment of truth", /^(?:moments? of truth|mot|moment der wahrheit)$/],
  [
    "Fail point",
    /^(?:fail ?points?|failure|failure mode|risk|problem|fehler|fehlerquelle|schwachstelle|risiko)$/,
  ],
  ["Success point", /^(?:success ?points?|success|erfolg)$/],
  ["Recovery", /^(?:recovery|service recovery|mitigation|wiedergutmachung)$/],
  ["Thoughts", /^(?:thoughts?|thinking|gedanken)$/],
  ["Feelings", /^(?:feelings|emotions|gefühle|emotionen)$/],
  ["Feeling", /^(?:feeling|emotion|sentiment|satisfaction|mood|gefühl|stimmung)$/],
  ["Pain", /^(?:pains?|pain ?points?|frustrations?|schmerzpunkte?)$/],
  ["Gain", /^(?:gains?|delights?|opportunit(?:y|ies)|chancen?|nutzen)$/],
  ["Quote", /^(?:quotes?|verbatims?|zitate?)$/],
  ["Notes", /^(?:notes?|comments?|remarks?|notizen?|bemerkung(?:en)?|kommentare?|anmerkung(?:en)?)$/],
  [
    "Next",
    /^(?:next|next steps?|followed by|leads to|successors?|goes to|to|nachfolger|weiter mit|folgt|danach|suivant)$/,
  ],
];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[([].*$/, "")
    .replaceAll(/[\s_./:-]+/g, " ")
    .trim();

/** The meaning of each column by its name; each meaning is given once. */
export function guessColumns(head: readonly Cell[]): Target[] {
  const taken = new Set<Target>();
  const exact = head.map((cell) => STEP_COLUMNS.find((column) => column === cellText(cell).trim()));
  for (const column of exact) if (column) taken.add(column);
  return head.map((cell, index) => {
    const known = exact[index];
    if (known && exact.indexOf(known) === index) return known;
    const name = plain(cellText(cell));
    const found = WORDS.find(([target, words]) => !taken.has(target) && words.test(name))?.[0];
    if (found === undefined) return "Ignore";
    taken.add(found);
    return found;
  });
}

/** How many columns of a row have a name that is known; a title must be among them. */
export function headScore(row: readonly Cell[]): number {
  const guessed = guessColumns(row);
  return guessed.includes("Title") ? guessed.filter((target) => target !== "Ignore").length : 0;
}
