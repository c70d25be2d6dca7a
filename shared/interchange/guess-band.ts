import type { Band } from "@shared/domain/blueprint/records.ts";

/** Nouns for those who are served; the last word of a name decides, so that “customer service” is not the customer. */
const CLIENTS =
  /(?:customers?|clients?|citizens?|patients?|applicants?|consumers?|guests?|passengers?|travell?ers?|visitors?|buyers?|shoppers?|subscribers?|donors?|students?|pupils?|residents?|tenants?|residents|policy ?holders?|borrowers?|debtors?|orderers?|claimants?|complainants?|kund(?:e|en|in|innen)|bürger(?:in|innen)?|antragsteller(?:in|innen)?|klient(?:in|en|innen)?|gast|gäste|besteller(?:in)?|käufer(?:in)?|mandant(?:in|en)?|versicherte[rn]?|fahrgast|mieter(?:in)?|klant(?:en)?|burgers?|cliënt(?:en)?|aanvragers?|patiënt(?:en)?|usagers?|citoyens?|citoyennes?|clientes?|ciudadan[oa]s?|cittadin[oia]|utent[ei])$/iu;

const FRONT =
  /\b(?:front ?(?:desk|office|stage|line)|reception(?:ist)?|counter|desk|call cent(?:er|re)|contact cent(?:er|re)|customer (?:service|care|support)|service (?:desk|agent|cent(?:er|re))|sales(?: (?:rep|agent|person|team|staff))?|cashier|teller|waiter|hotline|helpdesk|help desk|website|web ?shop|portal|kiosk|account manager|relationship manager|advisor|adviser|concierge|clerk at the counter)\b|schalter|empfang|vertrieb|kundendienst|kundenservice|kundenberat|bürgerbüro|bürgeramt|verkauf|kasse|balie|accueil|guichet/iu;

const SUPPORT =
  /\b(?:systems?|databases?|data stores?|servers?|it|i\.t\.|edp|erp|crm|sap|accounting|accountants?|book-?keeping|finance|ledger|engine|platform|api|software|cloud|archive|warehouse|human resources|hr|legal|procurement|facilities|maintenance|back-?end|suppliers?|vendors?)\b|system(?:e|en)?$|datenbank|buchhaltung|rechenzentrum|archiv\b|lager\b|lieferant|comptabilité|boekhouding|magazijn|leverancier/iu;

const EVIDENCE =
  /\b(?:(?:physical )?evidence|touch ?points?|artefacts?|artifacts?)\b|^(?:belege|nachweise)$/iu;

/** The band that a lane's name speaks of; null when it speaks of none. */
export function bandOfName(name: string): Band | null {
  const plain = name.trim();
  if (plain === "") return null;
  const word = plain.toLowerCase().replaceAll(/[\s_-]/g, "");
  if (["frontstage", "onstage", "visiblecontact", "frontoffice"].includes(word)) return "frontstage";
  if (["backstage", "invisiblecontact", "backoffice"].includes(word)) return "backstage";
  if (/^support(?:process(?:es)?|ing)?$/.test(word)) return "support";
  if (/^(?:client|customer|user)(?:actions?|journey|steps?)$/.test(word)) return "client";
  if (plain.split(/[/,(&]| and | und /u).some((part) => CLIENTS.test(part.replace(/[).\d\s]+$/u, "").trim())))
    return "client";
  if (EVIDENCE.test(plain)) return "evidence";
  if (FRONT.test(plain)) return "frontstage";
  return SUPPORT.test(plain) ? "support" : null;
}

interface NamedLane {
  readonly name: string;
  /** The pool or role beside it; asked when the lane's own name says nothing. */
  readonly subtitle: string;
}

/** The band that each lane's name speaks of, or its pool's; null where neither does. */
export function bandsOfNames(lanes: readonly NamedLane[]): (Band | null)[] {
  return lanes.map(({ name, subtitle }) => {
    const own = bandOfName(name);
    if (own !== null) return own;
    const pool = bandOfName(subtitle);
    // The pool of a workflow engine holds the lanes of people.
    const isPlace = pool === "client" || (pool === "support" && !/engine/iu.test(subtitle));
    return isPlace ? pool : null;
  });
}

/**
 * A band for the lanes that have none yet: frontstage where one talks to a client's lane, else backstage. `talks` are
 * pairs of lanes that a flow joins across organisations.
 */
export function fillBands(
  said: readonly (Band | null)[],
  talks: readonly (readonly [number, number])[],
): Band[] {
  const clients = new Set(said.flatMap((band, index) => (band === "client" ? [index] : [])));
  const meets = new Set(
    talks.flatMap(([from, to]) => [clients.has(from) ? [to] : [], clients.has(to) ? [from] : []].flat()),
  );
  return said.map((band, index) => band ?? (meets.has(index) ? "frontstage" : "backstage"));
}
