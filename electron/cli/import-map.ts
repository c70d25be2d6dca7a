import { basename } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { importMap } from "@shared/domain/blueprint/commands/import-map.ts";
import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { BANDS } from "@shared/domain/blueprint/records.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { type MapReading, readMapFile } from "@shared/interchange/map-file.ts";
import { MAP_FILE_LIMIT } from "@shared/interchange/map-formats.ts";
import { nameOfFile } from "@shared/interchange/survey/prepare-survey.ts";
import { touchPointCandidates, withTouchPoints } from "@shared/interchange/touch-point-candidates.ts";
import { type Arguments, type OptionTable, UsageError } from "./arguments.ts";
import type { CommandContext, Outcome } from "./command.ts";
import { readEngagement, readInput, refuseExisting, writeEngagement } from "./files.ts";
import { messages } from "./messages.ts";
import { startEngagement } from "./start-engagement.ts";

const words = messages.importMap;

/** Options of `import` that are about maps only. */
export const MAP_IMPORT_OPTIONS: OptionTable = {
  bpmn: { type: "string", value: "X.bpmn", help: words.bpmn },
  "blueprint-table": { type: "string", value: "X.csv|xlsx", help: words.table },
  journey: { type: "string", value: "NAME", help: words.journey },
  band: { type: "string", multiple: true, value: "LANE=BAND", help: words.band },
  "touch-points": { type: "boolean", help: words.touchPoints },
};

/** Takes a BPMN diagram or a table of steps into an engagement as a blueprint, by the command of the workbench. */
export async function takeMap(given: Arguments, context: CommandContext): Promise<Outcome> {
  const bpmn = given.text("bpmn");
  const table = given.text("blueprint-table");
  if (bpmn !== undefined && table !== undefined) throw new UsageError(words.oneSource);
  const source = bpmn ?? table ?? "";
  const to = given.needText("to");
  const isNew = given.flag("new");
  const [file] = given.positionals(isNew ? [] : ["FILE"]);
  refuseExisting(context, to, given.flag("force"));
  const contents: EngagementContents =
    file === undefined ? startEngagement(nameOfFile(basename(to))) : await readEngagement(context, file);
  const reading = await readSource(context, source, bpmn !== undefined ? "bpmn" : "sheet");
  const notTaken = reading.account;
  if (reading.kind === "sheet" && !given.flag("lenient")) refuseFaults(reading, source);
  for (const { element, name, note } of notTaken) context.warn(words.notTaken(source, element, name, note));
  const guessed = reading.kind === "bpmn" ? reading.guessedClients : [];
  const asked = withBands(reading.content, given.list("band"), source);
  const guesses = unspoken(asked, guessed, given.list("band"));
  const content = withoutGuess(asked, guesses);
  for (const { name, band } of guesses.flatMap((index) => content.lanes[index] ?? []))
    if (band === "client") context.warn(words.guessedClient(source, name));
  const candidates = touchPointCandidates(content);
  const chosen = new Set(given.flag("touch-points") ? candidates.map(({ step }) => step) : []);
  const taken = withTouchPoints(content, chosen);
  const document = new EngagementDocument(contents.records, BEHAVIORS);
  const journeyName = given.text("journey") ?? nameOfFile(basename(source));
  const plain = (text: string) => text.trim().toLowerCase();
  const held = document.model.all("journey").find(({ name }) => plain(name) === plain(journeyName));
  const name = given.text("name") ?? words.asIs;
  const journey = held ? { id: held.id } : { name: journeyName };
  document.run(importMap, { journey, name, content: taken });
  const records = [...document.model.records()];
  await writeEngagement(context, to, { ...contents, revision: (contents.revision ?? 0) + 1, records });
  const { lanes, stages, steps, flows } = taken;
  return {
    json: {
      written: to,
      engagement: engagementOf(records).name,
      journey: journeyName,
      blueprint: name,
      lanes: lanes.map((lane) => ({ name: lane.name, band: lane.band })),
      stages: stages.length,
      steps: steps.length,
      flows: flows.length,
      touchPoints: chosen.size,
      touchPointCandidates: candidates.map(({ step }) => steps[step]?.title ?? ""),
      notTaken,
    },
    text: `${messages.written(to)}\n${words.imported(lanes.length, steps.length, flows.length, chosen.size)}`,
  };
}

async function readSource(
  context: CommandContext,
  source: string,
  kind: MapReading["kind"],
): Promise<MapReading> {
  const bytes = await readInput(context, source, MAP_FILE_LIMIT);
  try {
    const reading = await readMapFile(bytes);
    if (reading.kind !== kind) throw new UserError(kind === "bpmn" ? words.noBpmn : words.noTable);
    return reading;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message, error.place === undefined ? source : `${source}, ${error.place}`);
  }
}

/** Cells that cannot be read stop it; columns that nobody asked for do not. */
function refuseFaults({ account }: MapReading, source: string): void {
  const faults = account.filter(({ element }) => /^(?:Row|Sheet) /.test(element));
  const [first] = faults;
  if (!first) return;
  const place = `${source}, ${first.element.charAt(0).toLowerCase()}${first.element.slice(1)}`;
  throw new UserError(words.refused(first.name, first.note, faults.length - 1), place);
}

/** Lanes that are the client’s by a guess which nobody has spoken of. */
function unspoken({ lanes }: MapContent, guessed: readonly number[], wishes: readonly string[]): number[] {
  const spoken = new Set(wishes.map((wish) => wish.slice(0, wish.lastIndexOf("=")).trim().toLowerCase()));
  return guessed.filter((index) => !spoken.has(lanes[index]?.name.trim().toLowerCase() ?? ""));
}

/** Once another lane is said to be the client’s, the guess falls. */
function withoutGuess(content: MapContent, guesses: readonly number[]): MapContent {
  const isSaid = content.lanes.some(({ band }, index) => band === "client" && !guesses.includes(index));
  if (!isSaid) return content;
  const lanes = content.lanes.map((lane, index) =>
    guesses.includes(index) ? { ...lane, band: "backstage" as const } : lane,
  );
  return { ...content, lanes };
}

function withBands(content: MapContent, wishes: readonly string[], source: string): MapContent {
  const lanes = content.lanes.map((lane) => ({ ...lane }));
  for (const wish of wishes) {
    const at = wish.lastIndexOf("=");
    const name = wish.slice(0, at).trim().toLowerCase();
    const band = BANDS.find(
      (entry) =>
        entry ===
        wish
          .slice(at + 1)
          .trim()
          .toLowerCase(),
    );
    if (at < 1 || !band) throw new UsageError(words.badBand(wish, BANDS));
    const meant = lanes.filter((lane) => lane.name.trim().toLowerCase() === name);
    if (meant.length === 0) {
      const known = lanes.map((lane) => `“${lane.name}”`).join(", ");
      throw new UserError(words.noLane(wish.slice(0, at), known), source);
    }
    for (const lane of meant) lane.band = band;
  }
  return { ...content, lanes };
}
