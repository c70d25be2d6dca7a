import { UserError } from "@shared/base/result.ts";
import {
  type MapContent,
  type MapFlow,
  type MapStep,
  mapStep,
} from "@shared/domain/blueprint/map-content.ts";
import { BANDS, type Band, FLOW_KINDS } from "@shared/domain/blueprint/records.ts";
import type { AccountLine } from "../account.ts";
import { bandsOfNames, fillBands } from "../guess-band.ts";
import type { BpmnPart, BpmnSource, SourceNode } from "./bpmn-source.ts";
import { collectSource } from "./collect-source.ts";
import { placeInColumns } from "./columns.ts";
import { guessClient } from "./guess-client.ts";
import { elementWords, kept, keptText, oneLine } from "./names.ts";
import { parseBpmn, partsOf } from "./parse-bpmn.ts";
import { readKept } from "./read-kept.ts";
import { cutIntoStages, type StageWay, waysToCut } from "./stages.ts";
import { fieldsOfNode } from "./step-of-node.ts";
import { type JoinedFlow, untangle } from "./untangle.ts";

export interface BpmnOptions {
  /** Which diagram of the file; the fullest when not given. */
  readonly part?: string;
  /** Open the subprocesses that are drawn open (default), or take each as one step. */
  readonly open?: boolean;
  readonly stages?: StageWay;
}

/** A BPMN file as a map that can still be changed before it is taken in. */
export interface BpmnReading {
  readonly parts: readonly BpmnPart[];
  readonly part: string;
  readonly open: boolean;
  /** Whether there is a subprocess that could be opened or closed. */
  readonly subprocesses: number;
  readonly stageWays: readonly StageWay[];
  readonly stages: StageWay;
  readonly content: MapContent;
  /** Lanes that are the client’s by a guess from who talks to whom, as no name says it. */
  readonly guessedClients: readonly number[];
  /** Everything that was not taken over, by name and element. */
  readonly account: readonly AccountLine[];
}

const MOST_NODES = 20_000;
const MOST_LANES = 500;

/** Reads a BPMN 2.0 file. Throws a UserError that names the place. */
export async function readBpmn(bytes: Uint8Array, options: BpmnOptions = {}): Promise<BpmnReading> {
  const parsed = await parseBpmn(bytes);
  const parts = partsOf(parsed);
  const [first] = parts;
  if (!first) throw new UserError("The file holds no process and no collaboration.");
  const part = parts.find(({ id }) => id === options.part) ?? first;
  const source = withStoreLane(collectSource(parsed, part.id));
  if (source.nodes.length === 0) throw new UserError(`“${part.name}” shows no step.`);
  if (source.nodes.length > MOST_NODES || source.lanes.length > MOST_LANES) {
    throw new UserError(`“${part.name}” has more than ${MOST_NODES} steps or ${MOST_LANES} lanes.`);
  }
  const open = options.open ?? true;
  const others = parts
    .filter(({ id }) => id !== part.id)
    .map(({ name }) => ({ element: "diagram", name, note: "stands apart; import it on its own" }));
  const made = makeMap(source, open, options.stages);
  return {
    ...made,
    parts,
    part: part.id,
    open,
    subprocesses: source.nodes.filter(({ expanded }) => expanded).length,
    account: [...made.account, ...others],
  };
}

/** Data stores lie in a lane of their own, below the people who use them. */
function withStoreLane(source: BpmnSource): BpmnSource {
  const isStore = ({ type, attributes }: SourceNode) =>
    type === "DataStoreReference" && attributes[kept("kind")] === undefined;
  if (!source.nodes.some(isStore)) return source;
  const lane = source.lanes.length;
  const attributes = { [kept("band")]: "support" };
  const lanes = [
    ...source.lanes,
    { id: "", name: "Data stores", pool: "", organisation: -1, bounds: null, attributes },
  ];
  return { ...source, lanes, nodes: source.nodes.map((node) => (isStore(node) ? { ...node, lane } : node)) };
}

function makeMap(source: BpmnSource, open: boolean, wanted: StageWay | undefined) {
  const { nodes, flows, account } = untangle(source, open);
  const { column, middles, order } = placeInColumns(nodes, flows);
  const keptPlaces = readKept(order, source.groups);
  const named = source.groups;
  const stageWays: StageWay[] = [
    ...(keptPlaces ? ["kept" as const] : []),
    ...waysToCut(middles.length, named),
  ];
  const stages = stageWays.find((way) => way === wanted) ?? stageWays[0] ?? "one";
  const cut = stages === "kept" && keptPlaces ? keptPlaces : cutIntoStages(middles, named, stages);
  const steps = order.map((node, index): MapStep => {
    const place = stages === "kept" ? cut.places[index] : cut.places[column.get(node.id) ?? 0];
    return mapStep(
      { lane: node.lane, stage: place?.stage ?? 0, column: place?.column ?? 0 },
      fieldsOfNode(node),
    );
  });
  const stepAt = new Map(order.map(({ id }, index) => [id, index]));
  const joined = flows.map((flow) => flowOf(flow, stepAt));
  const talks = flows.flatMap(({ type, from, to }): [number, number][] =>
    type === "message" ? [[laneAt(steps, stepAt, from), laneAt(steps, stepAt, to)]] : [],
  );
  const lanes = source.lanes.map(({ name, pool, attributes }) => ({
    name: keptText(attributes, "name") ?? name,
    subtitle: keptText(attributes, "subtitle") ?? pool,
  }));
  const known = bandsOfNames(lanes).map((band, index) => keptBand(source, index) ?? band);
  const columnOf = (id: string) => column.get(id) ?? 0;
  const guessedClients = guessClient(source.lanes, nodes, flows, known, columnOf);
  const said = known.map((band, index) => (guessedClients.includes(index) ? "client" : band));
  const bands = fillBands(said, talks);
  const content: MapContent = {
    lanes: lanes.map((lane, index) => ({
      ...lane,
      band: bands[index] ?? "backstage",
    })),
    stages: cut.stages,
    steps,
    flows: joined,
  };
  const noted = groupsLeft(source, stages);
  const told = [...account, ...source.account, ...noted];
  return { content, guessedClients, stageWays, stages, account: told };
}

const keptBand = ({ lanes }: BpmnSource, index: number): Band | undefined =>
  BANDS.find((band) => band === lanes[index]?.attributes[kept("band")]);

const laneAt = (steps: readonly MapStep[], stepAt: ReadonlyMap<string, number>, id: string): number =>
  steps[stepAt.get(id) ?? -1]?.lane ?? -1;

function flowOf(flow: JoinedFlow, stepAt: ReadonlyMap<string, number>): MapFlow {
  const guessed = {
    sequence: "sequence",
    message: "information",
    data: "information",
    recovery: "recovery",
  } as const;
  const kind = FLOW_KINDS.find((entry) => entry === flow.attributes[kept("kind")]) ?? guessed[flow.type];
  const given = flow.attributes[kept("probability")];
  const share = given === undefined ? Number.NaN : Number(given);
  return {
    from: stepAt.get(flow.from) ?? 0,
    to: stepAt.get(flow.to) ?? 0,
    kind,
    label: keptText(flow.attributes, "label") ?? (flow.name || oneLine(flow.condition)),
    probability: share >= 0 && share <= 1 ? share : null,
  };
}

const groupsLeft = ({ groups }: BpmnSource, way: StageWay): AccountLine[] =>
  way === "groups" || way === "kept"
    ? []
    : groups.map(({ name }) => ({ element: elementWords("Group"), name, note: "is no stage as chosen" }));
