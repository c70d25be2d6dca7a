/** What a column of an event log can be. */
export const EVENT_ROLES = ["case", "activity", "time", "start", "lifecycle", "resource"] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

/**
 * Names that columns have in XES, pm4py, Celonis, Disco and in the exports of offices (English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Scandinavian), without accents, signs and spaces.
 */
const NAMES: Record<EventRole, string> = {
  case:
    "caseconceptname case caseid casekey casenumber casenr caseno trace traceid processinstance processinstanceid " +
    "instanceid ticket ticketid ticketnumber incident incidentid order orderid ordernumber request requestid " +
    "application applicationid claim claimid vorgang vorgangsnummer vorgangid fall fallid fallnummer auftrag " +
    "auftragsnummer aktenzeichen dossier iddossier numerodossier numerodedossier caso idcaso numerodecaso expediente " +
    "pratica idpratica processo zaak zaakid zaaknummer sak sakid saksnummer arende arendenummer",
  activity:
    "conceptname activity activityname activityen activityde activityid event eventname task taskname step stepname " +
    "action operation aktivitat aktivitatsname aktivitaet tatigkeit taetigkeit schritt arbeitsschritt vorgangsschritt " +
    "activite etape tache actividad paso tarea attivita fase passo atividade etapa tarefa activiteit stap handeling " +
    "aktivitet steg oppgave handelse status",
  time:
    "timetimestamp timestamp completetimestamp completiontimestamp endtimestamp timecomplete endtime enddatetime end " +
    "finish finished completed completetime completedat time eventtime eventtimestamp datetime date eventdate " +
    "zeitstempel zeit zeitpunkt ende endzeit enddatum datum horodatage date fin datefin heurefin heure " +
    "marcadetiempo fecha fechahora fechafin hora fine datafine data dataora datahora fim tijdstip tijd eindtijd " +
    "einddatum tidpunkt tid slut sluttid",
  start:
    "starttimestamp timestart starttime startdatetime start started startedat begin begintime begintimestamp beginn " +
    "beginnzeit startzeit anfang debut datedebut heuredebut inicio fechainicio horainicio inizio datainizio " +
    "dataorainizio starttijd begintijd begindatum starttid",
  lifecycle: "lifecycletransition lifecycle transition transitiontype eventtype lifecyclestate",
  resource:
    "orgresource resource resourcename user username userid employee agent agentname performer originator worker staff " +
    "handledby doneby bearbeiter bearbeiterin benutzer sachbearbeiter mitarbeiter utilisateur employe " +
    "ressource usuario recurso empleado utente risorsa operatore medewerker behandelaar anvandare handlaggare",
};

const KNOWN = new Map<EventRole, ReadonlySet<string>>(
  EVENT_ROLES.map((role) => [role, new Set(NAMES[role].split(" "))]),
);

/** Letters and digits in lower case, without accents. */
export const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The words of a name: at signs, spaces and capitals inside (`orderId`). */
export const nameWords = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plainName)
    .filter((word) => word !== "");

/** 1 = the name says the role, 0.6 = one of its words does, 0 = it says nothing of it. */
export function nameScore(name: string, role: EventRole): number {
  const known = KNOWN.get(role)!;
  if (known.has(plainName(name))) return 1;
  const words = nameWords(name);
  // “case:channel” tells of the case and is not the case; the same for what it says of times.
  const about = words.length > 1 && words[0] === "case" ? words.slice(1) : words;
  return about.some((word) => known.has(word)) ? 0.6 : 0;
}
