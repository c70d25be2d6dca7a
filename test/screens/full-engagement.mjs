import { generateNKeysBetween } from "fractional-indexing";
import { fullMeasures } from "./full-measures.mjs";

const BANDS = [
  ["evidence", "Nachweise und Schriftstücke", "Papier, Bildschirm"],
  ["client", "Versicherungsnehmerinnen", "Haushalte"],
  ["frontstage", "Kundenbetreuungszentrum", "Sachbearbeitung"],
  ["backstage", "Leistungsabrechnungsstelle", "Gruppenleitung"],
  ["support", "Bestandsführungssystem", "Rechenzentrum"],
];
const TITLES = [
  "Rechtsschutzversicherungsgesellschaft anrufen",
  "Prüft Anspruchsvoraussetzungen",
  "Wartet",
  "Kraftfahrzeughaftpflichtversicherung kündigen",
  "Genehmigt die Erstattung",
  "Schickt Empfangsbestätigung",
  // 90 letters.
  "Bestätigt der Kundin schriftlich den Eingang ihrer vollständigen Unterlagen in drei Tagen!",
];
const KINDS = ["action", "decision", "wait", "approval", "handoff", "document"];
const STAGES = 20;
const COLUMNS = 4;
const STEPS = STAGES * COLUMNS * BANDS.length;
const POINTS = 200;

const STEP = {
  role: "Sachbearbeitung",
  owner: "",
  segmentIds: [],
  feelings: "",
  pictureIds: [],
  poolId: null,
  simulation: null,
  channel: "Telefon",
  touchPointId: null,
  workTime: null,
  waitTime: null,
  approvals: 0,
  failPoint: null,
  control: "",
  successPoint: "",
  momentOfTruth: false,
  cost: null,
  thoughts: "",
  feeling: null,
  pain: "",
  gain: "",
  quote: "",
  notes: "",
  originId: null,
};

/**
 * An engagement as large as they come: 400 steps, long German words, a 90-letter title, 200 touch points and everything
 * measured at them. Its records, and the columns of its data sets.
 */
export function fullEngagement() {
  const map = { blueprintId: "full-map", originId: null };
  const lanes = BANDS.map(([band, name, subtitle]) => ({
    ...{ type: "lane", id: `lane-${band}`, band, name, subtitle, order: "a0" },
    ...map,
  }));
  const stageOrders = generateNKeysBetween(null, null, STAGES);
  const stages = stageOrders.map((order, index) => ({
    ...{ type: "stage", id: `stage-${index}`, columns: COLUMNS, order },
    name: `${index + 1}. Leistungsbewilligungsverfahren`,
    ...map,
  }));
  const points = generateNKeysBetween(null, null, POINTS).map((order, index) => ({
    type: "touchPoint",
    id: `point-${index}`,
    name: `${TITLES[(index * 3 + 6) % TITLES.length]} ${index + 1}`,
    stage: "",
    channel: ["Telefon", "Brief", "Geschäftsstelle"][index % 3],
    class: [null, "critical", "good-to-have"][index % 3],
    classReason: "",
    owner: "Leistungsabrechnungsstelle Nordrhein-Westfalen",
    promise: index % 4 === 0 ? "Antwort binnen zweier Arbeitstage" : "",
    feedbackChannel: index % 5 === 0 ? "Beschwerdestelle" : "",
    reach: index % 3 === 0 ? 0.4 : null,
    order,
  }));
  const steps = Array.from({ length: STEPS }, (_, index) => stepOf(index, map));
  const flows = steps.slice(BANDS.length).map((step, index) => ({
    ...{ type: "flow", id: `flow-${index}`, fromId: steps[index].id, toId: step.id },
    ...{ kind: "sequence", label: "", probability: null, shares: [] },
    ...map,
  }));
  const journey = {
    type: "journey",
    id: "full-journey",
    name: "Leistungsantrag stellen",
    description: "",
    hiddenRows: [],
    favouredToBeId: null,
    favourReason: "",
    order: "a0",
  };
  const blueprint = {
    ...{ type: "blueprint", id: "full-map", journeyId: "full-journey", name: "Heute", kind: "as-is" },
    ...{ branchedFromId: null, parentStepId: null, order: "a0" },
  };
  const measured = fullMeasures(points, steps);
  return {
    records: [journey, blueprint, ...lanes, ...stages, ...points, ...steps, ...flows, ...measured.records],
    columns: measured.columns,
  };
}

/** Some are thought through, with long words; some are only named. */
const failPointOf = (index) => ({
  description: "Der Leistungsbescheid kommt zu spät, und niemand sagt der Antragstellerin, woran es liegt",
  severity: 1 + ((index * 7) % 10),
  occurrence: 1 + ((index * 3) % 10),
  detection: 1 + (index % 10),
  recovery: index % 2 === 0 ? "Rückruf durch die Leistungsabrechnungsstelle am selben Tag" : "",
  noticed: index % 3 === 0 ? "Durch die Wiedervorlage der Sachbearbeitung" : "",
  ladder: { acknowledge: "", empathise: "", apologise: "", settle: "", exceed: "", followUp: "" },
  authority: index % 2 === 0 ? "Sachbearbeitung Leistungsgewährung" : "",
  authorityLimit: index % 4 === 0 ? 12500 : null,
  whys: index % 3 === 0 ? [{ answer: "Die Stellvertretung ist nicht geregelt", kind: "cause" }] : [],
  prevention: "",
});

function stepOf(index, map) {
  const [band] = BANDS[index % BANDS.length];
  const column = Math.floor(index / BANDS.length);
  const ofClient = band === "client" && column < POINTS;
  const failing = index % 17 === 0;
  return {
    ...STEP,
    ...map,
    type: "step",
    id: `step-${index}`,
    laneId: `lane-${band}`,
    stageId: `stage-${Math.floor(column / COLUMNS)}`,
    column: column % COLUMNS,
    order: "a0",
    kind: band === "evidence" ? "evidence" : KINDS[index % KINDS.length],
    title: TITLES[index % TITLES.length],
    touchPointId: ofClient ? `point-${column}` : null,
    momentOfTruth: index % 31 === 0,
    failPoint: failing ? failPointOf(index) : null,
  };
}
