import { deflateSync } from "node:zlib";
import { sequentialIds } from "@shared/base/ids.ts";
import { orderKeys } from "@shared/base/order.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { UNTRIED } from "@shared/domain/plan/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { NEW_OPPORTUNITY } from "@shared/domain/redesign/records.ts";
import { newReport } from "@shared/domain/report/new-report.ts";
import { NO_WAVE } from "@shared/domain/scoring/wave-fields.ts";
import { minutes } from "./service.ts";

const KEYS = orderKeys(3000);
const key = (index: number): string => KEYS[index] ?? "z";
const LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

/**
 * A whole engagement for the reports: stages × 4 steps, a to-be with one step removed and one changed, answers to
 * expectation and perception, opportunities, ideas, a plan. Hostile words stand where a careless report would break.
 */
export function reportEngagement(stages = 6): EngagementContents {
  const touchPoints = stages * 2;
  const records: AnyRecord[] = [
    newEngagement("e", {
      name: "Small advertisements that keep their word",
      clientName: "Area newspaper <b>& Sons</b>",
      consultantFirm: "Harbour & Field",
      consultantName: "M. Okafor",
      clientColour: "#E8C547",
      clientLogoId: "logo",
      version: "1.2",
    }),
    { id: "logo", type: "asset", name: "logo.png", mediaType: "image/png", size: 1, sha256: "0".repeat(64) },
    {
      id: "j",
      type: "journey",
      name: "Advertise",
      description: "From the need for an advertisement to the money back.",
      hiddenRows: [],
      favouredToBeId: null,
      favourReason: "",
      order: "a0",
    },
    {
      id: "b",
      type: "blueprint",
      journeyId: "j",
      name: "Book an advertisement, as is",
      kind: "as-is",
      branchedFromId: null,
      parentStepId: null,
      order: "a0",
    },
  ];
  const bands = ["evidence", "client", "frontstage", "backstage", "support"] as const;
  for (const band of bands) {
    records.push({
      id: band,
      type: "lane",
      blueprintId: "b",
      band,
      name: band,
      subtitle: "",
      order: "a0",
      originId: null,
    });
  }
  const step = ({
    id,
    ...fields
  }: Partial<Step> & Parameters<typeof newStep>[0] & { id: string }): AnyRecord => ({
    ...newStep(fields, fields),
    id,
    type: "step",
  });
  const flow = (id: string, fromId: string, toId: string): AnyRecord => ({
    id,
    type: "flow",
    blueprintId: "b",
    fromId,
    toId,
    kind: "sequence",
    label: "",
    probability: null,
    shares: [],
    originId: null,
  });
  let last: string | null = null;
  for (let stage = 0; stage < stages; stage++) {
    const stageId = `st${stage}`;
    records.push({
      id: stageId,
      type: "stage",
      blueprintId: "b",
      name: `Stage ${stage + 1}: ask and book`,
      columns: 2,
      order: key(stage),
      originId: null,
    });
    for (let column = 0; column < 2; column++) {
      const number = stage * 2 + column;
      const touchPointId = `tp${number}`;
      records.push({
        id: touchPointId,
        type: "touchPoint",
        name:
          number === 3
            ? `Hearing about the ${LONG_WORD} at the counter`
            : `Asking for the rate, time ${number + 1}`,
        stage: "",
        channel: "counter",
        class: number % 3 === 0 ? "critical" : number % 3 === 1 ? "good-to-have" : null,
        classReason: "",
        owner: "Front desk",
        promise: "",
        feedbackChannel: "",
        reach: null,
        order: key(number),
      });
      const place = { blueprintId: "b", stageId, column, order: key(number) };
      const ids = [`c${number}`, `f${number}`, `k${number}`];
      records.push(
        step({
          ...place,
          id: ids[0] ?? "",
          laneId: "client",
          title: `Asks for the rate ${number + 1}`,
          touchPointId,
          feeling: ((number * 7) % 5) - 2,
          thoughts: "Will this be the price in the end?",
          quote: number % 4 === 0 ? "I was told one price and billed another." : "",
          pain: number % 2 ? "Has to ask twice." : "",
          channel: "counter",
          workTime: minutes(4),
        }),
        step({
          ...place,
          id: ids[1] ?? "",
          laneId: "frontstage",
          title: "Quotes from the printed list",
          role: "Front desk",
          workTime: minutes(3),
          cost: 2,
        }),
        step({
          ...place,
          id: ids[2] ?? "",
          laneId: "backstage",
          title: "Approval by the editor",
          kind: "approval",
          approvals: 1,
          role: "Editor",
          waitTime: minutes(1440),
          workTime: minutes(2),
        }),
      );
      if (last !== null) records.push(flow(`x${number}`, last, ids[0] ?? ""));
      records.push(
        flow(`y${number}`, ids[0] ?? "", ids[1] ?? ""),
        flow(`z${number}`, ids[1] ?? "", ids[2] ?? ""),
      );
      last = ids[2] ?? null;
    }
  }
  records.push(...survey(touchPoints), ...redesign());

  const document = new EngagementDocument(records, [], sequentialIds("n"));
  const toBe = document.run(branchBlueprint, {
    blueprintId: "b",
    name: "Book an advertisement, to be",
  }).result;
  const model = document.model;
  const branched = model.all("blueprint").find((blueprint) => blueprint.kind === "to-be");
  if (!branched) throw new Error(`no to-be was branched (${toBe})`);
  const steps = model.by("step", "blueprintId", branched.id);
  const copy = (originId: string) => steps.find((step) => step.originId === originId)?.id ?? "";
  document.commit((draft) => {
    draft.update("step", copy("f1"), {
      title: "Quotes from the rate book; the quote binds",
      workTime: minutes(1),
    });
    draft.update("step", copy("k2"), {
      approvals: 0,
      waitTime: minutes(60),
      kind: "action",
      title: "Checks a sample of 5 %",
    });
    draft.update("idea", "idea1", { changeIds: [copy("f1")] });
    draft.update("prototypePlan", "plan", { blueprintId: branched.id, stepIds: [copy("f1"), copy("k2")] });
    draft.create("report", {
      ...newReport(draft, "redesign-proposal", "2026-11-24"),
      id: "proposal",
      order: "a0",
      preparedFor: "the service board",
      summary:
        "Clients who are told one price and billed another lose more than money.\n\nThree changes remove the cause and shorten the wait, without giving up a single control.",
      request: "Approve a pilot at one counter for six weeks, with the decision rule fixed today.",
    });
    draft.create("report", { ...newReport(draft, "prototype-plan", "2026-11-24"), id: "pilot", order: "a1" });
  });
  return {
    records: [...document.model.records()],
    assets: new Map([["logo", logoPng()]]),
    columns: new Map([["survey", answers(touchPoints)]]),
  };
}

function survey(touchPoints: number): AnyRecord[] {
  const columns = Array.from({ length: touchPoints }, (_, index) => [`E${index}`, `P${index}`]).flat();
  return [
    {
      id: "survey",
      type: "dataset",
      name: "Counter survey",
      fileName: "survey.csv",
      encoding: "utf-8",
      delimiter: ",",
      rowCount: 120,
      columns: [...columns, "NPS"].map((name) => ({ name, label: "", kind: "number" as const })),
      importedOn: "2026-10-30",
      purpose: "survey" as const,
      sheet: "",
      dropped: [],
      pseudonymous: [],
      order: "a0",
    },
    {
      id: "mapping",
      type: "surveyMapping",
      name: "Counter survey",
      datasetId: "survey",
      questions: [
        ...columns.map((column, index) => ({
          ...QUESTION,
          column,
          role: index % 2 === 0 ? ("expectation" as const) : ("perception" as const),
          touchPointId: `tp${Math.floor(index / 2)}`,
        })),
        { ...QUESTION, column: "NPS", role: "nps" as const, touchPointId: null, minimum: 0, maximum: 10 },
      ],
      ...NO_WAVE,
      order: "a0",
    },
  ];
}

const QUESTION = { minimum: 1, maximum: 7, missing: [], codes: [], shift: 0, reversed: false };

/** Made by a rule, not by chance: the same on every run. The last touch point has few answers. */
function answers(touchPoints: number): DatasetColumn[] {
  const column = (value: (row: number) => number): DatasetColumn => ({
    values: Float64Array.from({ length: 120 }, (_, row) => value(row)),
    dictionary: null,
  });
  const columns: DatasetColumn[] = [];
  for (let index = 0; index < touchPoints; index++) {
    const few = index === touchPoints - 1;
    const drop = (index * 3) % 5;
    columns.push(column((row) => (few && row > 11 ? Number.NaN : 5 + ((row + index) % 3))));
    columns.push(
      column((row) => (few && row > 11 ? Number.NaN : Math.max(1, 5 + ((row * 2 + index) % 3) - drop))),
    );
  }
  return [...columns, column((row) => (row * 7) % 11)];
}

function redesign(): AnyRecord[] {
  const opportunity = (
    id: string,
    title: string,
    impact: number | null,
    effort: number | null,
  ): AnyRecord => ({
    id,
    type: "opportunity",
    ...NEW_OPPORTUNITY,
    title,
    evidence: "gap −1.6, n 120",
    touchPointIds: ["tp0", "tp3"],
    stepIds: [],
    impact,
    effort,
    status: impact === 5 ? "chosen" : "open",
    order: key(id.length),
  });
  return [
    opportunity("o1", "Wrong quotes from an old list", 5, 2),
    opportunity("o22", "Three weeks until the money is back", 5, 2),
    opportunity("o333", "Nobody calls back", null, null),
    {
      id: "idea1",
      type: "idea",
      title: "One rate book that the desk sees",
      description: "The desk and the rate desk read the same page.",
      opportunityIds: ["o1"],
      causeIds: [],
      changeIds: [],
      order: "a0",
    },
    {
      id: "plan",
      type: "prototypePlan",
      name: "Refunds within two working days",
      scope: "Tried live at the Market Street counter with one-off advertisers.",
      blueprintId: null,
      stepIds: [],
      fidelity: "live-pilot",
      segmentId: null,
      site: "Market Street",
      startDate: "2027-01-11",
      endDate: "2027-02-19",
      owner: "Head of accounts",
      people: "Front desk (6), accounts (2)",
      material: "Rate book, refund form",
      risks: "Refunds above the limit",
      cost: 4200,
      hypotheses: [
        {
          id: "h1",
          change: "refunds under 200 need no approval",
          measure: "refunds paid within two working days",
          kind: "proportion",
          unit: "",
          touchPointId: "tp0",
          baseline: 0.04,
          target: 0.8,
          minimum: 0.7,
          deviation: null,
          results: [],
        },
        {
          id: "h2",
          change: "the desk calls on the same day",
          measure: "days until the client hears",
          kind: "mean",
          unit: "days",
          touchPointId: null,
          baseline: 6,
          target: 1,
          minimum: 2,
          deviation: 3,
          results: [],
        },
      ],
      power: 0.8,
      significance: 0.05,
      looks: 1,
      population: null,
      decisionRule: "",
      ...UNTRIED,
      order: "a0",
    },
  ];
}

/** A plain 240 × 60 picture, so that the cover has a logo to show. */
function logoPng(): Uint8Array {
  const [width, height] = [240, 60];
  const raw = Buffer.alloc((width * 3 + 1) * height, 0x30);
  for (let row = 0; row < height; row++) raw[row * (width * 3 + 1)] = 0;
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(raw)),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
