import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { NO_RECOVERY, PLAIN_SIMULATION } from "@shared/domain/blueprint/records.ts";
import { Model } from "@shared/domain/core/model.ts";
import { blueprintDifference } from "@shared/domain/redesign/difference.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { type ChangeReader, changeDays, changeSentences } from "@shared/domain/report/change-sentences.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { wholeProposal } from "../../builders/report-layout.ts";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

const format = reportFormat("en", "EUR");

function toldOf(before: Partial<Step>, after: Partial<Step>, reader: ChangeReader = "team"): string[] {
  const model = new ServiceBuilder()
    .blueprint("today")
    .step("today", "pay", "support", before)
    .blueprint("new", "to-be", "today")
    .step("new", "pay2", "new-support", { title: "pay", originId: "pay", ...after })
    .model();
  return blueprintDifference(model, "today", "new").changes.flatMap((change) =>
    changeSentences(model, change, format, reader).map((sentence) => sentence.replaceAll("\u00A0", " ")),
  );
}

const DAY = 24 * 60;
const failPoint = {
  ...NO_RECOVERY,
  description: "It lies.",
  severity: 1,
  occurrence: 1,
  detection: 1,
  recovery: "",
};

describe("a change, as a sentence", () => {
  it.each<readonly [string, Partial<Step>, Partial<Step>, string]>([
    [
      "two lengths of time in one unit",
      { waitTime: minutes(13 * DAY) },
      { waitTime: minutes(0.4 * DAY) },
      "0.4 days of waiting instead of 13.0 days",
    ],
    [
      "cases that are done together",
      {},
      { simulation: { ...PLAIN_SIMULATION, batch: 5, reworkFactor: 0.5 } },
      "5 cases are done together",
    ],
    [
      "the way to a step that is shorter",
      { simulation: { ...PLAIN_SIMULATION, handOffDelay: minutes(2 * DAY) } },
      { simulation: { ...PLAIN_SIMULATION, handOffDelay: minutes(1 * DAY) } },
      "Under way for 1.0 day instead of 2.0 days before it begins",
    ],
    [
      "the way to a step that falls away",
      { simulation: { ...PLAIN_SIMULATION, handOffDelay: minutes(60) } },
      {},
      "No longer under way for 60 min before it begins",
    ],
    [
      "a wait that is new where the work alone is known",
      { workTime: minutes(5) },
      { workTime: minutes(5), waitTime: minutes(90) },
      "1.5 h of waiting, none today",
    ],
    [
      "a wait, and nothing of today where no time is known",
      {},
      { waitTime: minutes(90) },
      "1.5 h of waiting",
    ],
    [
      "a wait, and nothing of today where that is a wait of unknown length",
      { kind: "wait", workTime: minutes(5) },
      { kind: "wait", workTime: minutes(5), waitTime: minutes(90) },
      "1.5 h of waiting",
    ],
    ["a wait that ends", { waitTime: minutes(90) }, {}, "The wait of 1.5 h falls away"],
    ["shorter work", { workTime: minutes(17) }, { workTime: minutes(6) }, "6 min of work instead of 17 min"],
    ["signatures", { approvals: 4 }, { approvals: 1 }, "1 signature instead of 4"],
    ["no signature left", { approvals: 2 }, { approvals: 0 }, "No signatures any more"],
    ["money", { cost: 22.6 }, { cost: 2.5 }, "2.50 EUR a case instead of 22.60 EUR"],
    [
      "a feeling, with its sign, as assumed",
      { feeling: -1.9 },
      { feeling: 0.4 },
      "Clients are assumed to feel +0.4, −1.9 today",
    ],
    [
      "a feeling of a whole number like the others",
      { feeling: -1 },
      { feeling: 1 },
      "Clients are assumed to feel +1.0, −1.0 today",
    ],
    ["another kind", { kind: "document" }, { kind: "action" }, "Now an action, no longer a document"],
    ["another name", {}, { title: "Pays at once" }, "Was “pay”"],
    ["another hand", { role: "Editor" }, { role: "Accounts" }, "Done by Accounts instead of Editor"],
    ["what can no longer go wrong", { failPoint }, {}, "No longer goes wrong as today: It lies."],
    [
      "another way to win the client back",
      { failPoint },
      { failPoint: { ...failPoint, recovery: "Somebody calls." } },
      "How the client is won back where it goes wrong: Somebody calls.",
    ],
    [
      "that the client is no longer won back",
      { failPoint: { ...failPoint, recovery: "Somebody calls." } },
      { failPoint },
      "The client is no longer won back as today: Somebody calls.",
    ],
    [
      "what is done at the rungs, by their names",
      { failPoint },
      {
        failPoint: {
          ...failPoint,
          ladder: { ...failPoint.ladder, apologise: "Sorry.", settle: "The money." },
        },
      },
      "What is done where it goes wrong is said anew: to apologise and settle it",
    ],
    [
      "who may settle it, up to what",
      { failPoint },
      { failPoint: { ...failPoint, authority: "Front desk", authorityLimit: 200 } },
      "Front desk may settle it alone, up to 200 EUR a case",
    ],
    [
      "that nobody may any more",
      { failPoint: { ...failPoint, authority: "Front desk" } },
      { failPoint },
      "Front desk may no longer settle it alone",
    ],
    [
      "how it is noticed now",
      { failPoint },
      { failPoint: { ...failPoint, noticed: "By the rate book." } },
      "How it is noticed: By the rate book.",
    ],
    [
      "the cause, and not what was only a symptom",
      { failPoint },
      {
        failPoint: {
          ...failPoint,
          whys: [
            { answer: "Typed by hand.", kind: "symptom" },
            { answer: "Nothing is checked.", kind: "cause" },
          ],
        },
      },
      "Why it goes wrong: Nothing is checked.",
    ],
    [
      "what no longer prevents it",
      { failPoint: { ...failPoint, prevention: "A second look." } },
      { failPoint },
      "No longer prevented as today: A second look.",
    ],
    [
      "how what can go wrong is judged now, and not what is judged as before",
      { failPoint: { ...failPoint, severity: 8, detection: 5 } },
      { failPoint: { ...failPoint, severity: 3, detection: 2 } },
      "What can go wrong, judged from 1 to 10: severity 3 instead of 8 and detection 2 instead of 5",
    ],
    ["a moment of truth", {}, { momentOfTruth: true }, "Becomes a moment of truth"],
  ])("says %s", (_, before, after, told) => {
    expect(toldOf(before, after)).toEqual([told]);
  });

  it("says nothing of a time that is given in another way and yet as long", () => {
    expect(
      toldOf(
        { workTime: minutes(6) },
        { workTime: { kind: "pert", minimum: 6, mode: 6, maximum: 6, source: "assumed" } },
      ),
    ).toEqual([]);
  });

  it("tells a client of all that became another of what can go wrong", () => {
    const after = { ...failPoint, description: "It lies twice.", occurrence: 4, recovery: "Somebody calls." };
    expect(toldOf({ failPoint }, { failPoint: after }, "client")).toEqual([
      "What can go wrong: It lies twice.",
      "How the client is won back where it goes wrong: Somebody calls.",
      "What can go wrong, judged from 1 to 10: occurrence 4 instead of 1",
    ]);
  });

  it("keeps what was written for the team, and what clients were heard to say, from the client", () => {
    const [before, after] = [
      { quote: "Three weeks!", notes: "Ask Mara." },
      { notes: "Asked.", thoughts: "At last." },
    ];
    expect(toldOf(before, after, "team").sort()).toEqual([
      "The client’s thoughts: added",
      "The client’s words: taken out",
      "The notes: changed",
    ]);
    expect(toldOf(before, after, "client")).toEqual([]);
  });
});

describe("a step that came or went with an inside", () => {
  const builder = new ServiceBuilder()
    .blueprint("today")
    .step("today", "ask", "client")
    .step("today", "sign", "backstage")
    .blueprint("new", "to-be", "today")
    .step("new", "ask2", "new-client", { title: "ask", originId: "ask" })
    .blueprint("within")
    .step("within", "begin", "backstage", { kind: "start" })
    .step("within", "read", "backstage", { workTime: minutes(30), waitTime: minutes(2 * DAY) })
    .step("within", "put", "backstage", { kind: "approval", waitTime: minutes(1 * DAY) })
    .chain("within", "begin", "read", "put");
  const model = new Model(
    builder.records.map((record) => (record.id === "within" ? { ...record, parentStepId: "sign" } : record)),
  );
  const changes = blueprintDifference(model, "today", "new").changes.filter(({ key }) => key === "sign");

  it("takes its days, its work and its signatures along", () => {
    const [went] = changes;
    if (!went || changes.length > 1) throw new Error("one step went");
    expect(changeDays(model, went)).toBeCloseTo(-(3 + 30 / DAY));
    expect(changeSentences(model, went, format, "client")).toEqual([
      "Falls away with 3\u00A0days of waiting, 30\u00A0min of work and 1 signature",
    ]);
  });
});

describe("the changes in the appendix of the sample's proposal", () => {
  const model = new Model(areaNewspaperSample().records);
  const report = wholeProposal(model);
  const built = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
  const tables = built.chapters
    .flatMap(({ sections }) => sections)
    .filter(({ id }) => id.startsWith("changes"))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
  const texts = JSON.stringify(tables);

  it("speak of no field, note or quotation, and list no flow", () => {
    expect(tables).toHaveLength(2);
    expect(texts).not.toMatch(/reworded|, new"|Quote removed|Notes|→/);
    expect(texts).toContain("Falls away with 4.6\u00A0days of waiting, 4\u00A0min of work and 1 signature");
  });

  it("stand with the most days saved first, all in days", () => {
    for (const { rows } of tables) {
      const days = rows.map(([, , , cell]) => String(cell));
      const given = days.filter((text) => text !== "");
      for (const text of given) expect(text).toMatch(/^[+−]\d+\.\d$/);
      const values = given.map((text) => Number(text.replace("−", "-")));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });
});
