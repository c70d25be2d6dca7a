import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { REPORT_KINDS } from "@shared/domain/report/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { NO_WAVE } from "@shared/domain/scoring/wave-fields.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { REPORT_FORMATS } from "@shared/interchange/report/report-formats.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND_NAMES } from "../../../electron/cli/names.ts";
import { commandLineIn } from "../../builders/command-line.ts";

const REPORT_ENDINGS = [".pdf", ...REPORT_FORMATS.map(({ extension }) => `.${extension}`)].join(", ");

const { folder, run } = commandLineIn();
const REPORTS = [
  ...REPORT_KINDS,
  "“Small advertisements that keep their word”",
  "“Refunds within two working days”",
  "“Small advertisements: what to decide”",
  "“How the money comes back in two days”",
  "“The rules of small advertisements”",
].join(", ");
const here = (name: string) => join(folder, name);

beforeAll(async () => {
  await run("sample", "area-newspaper", "--to", "sample.frontstage");
  writeFileSync(here("plain.frontstage"), writeFrontstage(withoutWavesAndReach()));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The sample as an engagement that began yesterday: one survey, of no wave, and nobody knows how many pass where. */
function withoutWavesAndReach(): EngagementContents {
  const sample = areaNewspaperSample();
  const later = (datasetId: string) => datasetId === "dataset.april-2026";
  const records = sample.records.flatMap((record): AnyRecord[] => {
    if (record.type === "touchPoint") return [{ ...record, reach: null }];
    if (record.type === "surveyMapping") return later(record.datasetId) ? [] : [{ ...record, ...NO_WAVE }];
    return record.type === "aggregateScore" || later(record.id) ? [] : [record];
  });
  return { ...sample, records, columns: new Map([...sample.columns].filter(([id]) => !later(id))) };
}

describe("help", () => {
  it.each(COMMAND_NAMES)(
    "%s --help tells its usage, every option and an example, and runs nothing",
    async (name) => {
      const { code, out, err } = await run(name, "--help");
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`Usage: frontstage ${name}`);
      expect(out).toMatch(/--json\s+\S/);
      expect(out).toMatch(/Examples?:\n {2}frontstage /);
    },
  );
  it("of the whole names every command", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const name of COMMAND_NAMES) expect(out).toContain(`  ${name} `);
  });
  it("help COMMAND is COMMAND --help", async () => {
    expect(await run("help", "export")).toEqual(await run("export", "--help"));
  });
  it("called with nothing, it says how to call it, as wrong usage", async () => {
    expect(await run()).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Usage:") });
  });
});

describe("wrong usage is exit code 2, one line that says what is wrong, and the usage of that command", () => {
  it.each([
    ["There is no command “exprot”.", ["exprot"]],
    ["There is no option --foo.", ["validate", "x.frontstage", "--foo"]],
    ["There is no option -x.", ["validate", "-x"]],
    ["FILE is missing.", ["validate"]],
    ["“b” is one word too many.", ["validate", "a", "b"]],
    ["--to needs a value.", ["sample", "area-newspaper", "--to"]],
    ["--to needs a value.", ["sample", "area-newspaper", "--to", "--json"]],
    ["--to is empty.", ["sample", "area-newspaper", "--to", ""]],
    ["--json takes no value.", ["validate", "a", "--json=1"]],
    ["--to is missing.", ["sample", "area-newspaper"]],
    ["There is no sample “moon”; there is: area-newspaper.", ["sample", "moon", "--to", "x"]],
    ["“business” is no segment; write --segment NAME=VALUE.", ["measure", "a", "--segment", "business"]],
    [
      "--survey, --events, --comments, --scores, --bpmn or --blueprint-table is missing: there is nothing to import.",
      ["import", "a", "--to", "b"],
    ],
    ["--mapping is missing.", ["import", "a", "--to", "b", "--survey", "c"]],
    ["Give --report, --blueprint or --journey, one of the three.", ["export", "a", "--to", "b.pdf"]],
    [
      "--page is one of own, A4, A3, A2, A1, A0, Letter, Tabloid; “A9” is none of them.",
      ["export", "a", "--blueprint", "b", "--page", "A9", "--to", "b.pdf"],
    ],
    ...["__proto__", "constructor"].map((name): [string, string[]] => [
      `--colours is one of screen, dark, contrast, print; “${name}” is none of them.`,
      ["export", "a", "--blueprint", "b", "--colours", name, "--to", "b.svg"],
    ]),
    ["--tiles is for PDF.", ["export", "a", "--blueprint", "b", "--tiles", "--to", "b.png"]],
    [
      "--scale is for PNG: SVG and PDF are sharp at every size.",
      ["export", "a", "--blueprint", "b", "--scale", "2", "--to", "b.svg"],
    ],
    [
      "A journey is written as .pdf; “b.svg” ends in none of them.",
      ["export", "a", "--journey", "b", "--to", "b.svg"],
    ],
    [
      "--colours is for blueprints and journeys.",
      ["export", "a", "--report", "plan", "--colours", "print", "--to", "b.pdf"],
    ],
    [
      `A report is written as ${REPORT_ENDINGS}; “b.odt” ends in none of them.`,
      ["export", "a", "--report", "plan", "--to", "b.odt"],
    ],
  ])("%s", async (message, words) => {
    const { code, out, err } = await run(...words);
    expect(code).toBe(2);
    expect(err.split("\n")[0]).toBe(message);
    expect(err).toContain(`Usage: frontstage ${message.includes("command") ? "COMMAND" : words[0]}`);
    if (!words.includes("--json")) expect(out).toBe("");
  });
});

describe("input at fault is exit code 1 and one line that names the file", () => {
  beforeAll(() => {
    mkdirSync(here("folder"));
    writeFileSync(here("text.frontstage"), "no zip at all");
    writeFileSync(here("cut.frontstage"), readFileSync(here("sample.frontstage")).subarray(0, 4000));
  });
  it.each([
    ["nowhere.frontstage: There is no such file.", ["validate", "nowhere.frontstage"]],
    ["folder: This is a folder, not a file.", ["validate", "folder"]],
    ...(process.platform === "win32"
      ? []
      : [["/dev/zero: This is a device, not a file.", ["validate", "/dev/zero"]] as [string, string[]]]),
    ...["__proto__", "constructor"].map((name): [string, string[]] => [
      `sample.frontstage: There is no report “${name}”; there is: ${REPORTS}.`,
      ["export", "sample.frontstage", "--report", name, "--to", "x.pdf"],
    ]),
    [
      "text.frontstage: This is not a .frontstage file, or its end is missing.",
      ["measure", "text.frontstage"],
    ],
    [
      "cut.frontstage: This is not a .frontstage file, or its end is missing.",
      ["export", "cut.frontstage", "--report", "plan", "--to", "x.pdf"],
    ],
    [
      "sample.frontstage: The file is there already; --force overwrites it.",
      ["sample", "area-newspaper", "--to", "sample.frontstage"],
    ],
    [
      "no/x.pdf: The folder that it should be written to is not there.",
      ["export", "sample.frontstage", "--report", "plan", "--to", "no/x.pdf"],
    ],
    [
      "sample.frontstage: No survey has a segment “size”; there is: segment.",
      ["measure", "sample.frontstage", "--segment", "size=XL"],
    ],
    [
      "sample.frontstage: Nobody is “XL” in the segment “segment”; there is: One-off advertiser, Regular advertiser, Agency.",
      ["measure", "sample.frontstage", "--segment", "segment=XL"],
    ],
    [
      "plain.frontstage: No survey has waves, so “Spring” is none.",
      ["measure", "plain.frontstage", "--wave", "Spring"],
    ],
    [
      "sample.frontstage: There is no wave “Spring”; there is: October 2025, April 2026, October 2026.",
      ["measure", "sample.frontstage", "--wave", "Spring"],
    ],
    [
      "sample.frontstage: “as is” may be “Book an advertisement / As is”, “Refund request / As is”: write it in full.",
      ["export", "sample.frontstage", "--blueprint", "as is", "--to", "x.svg"],
    ],
  ])("%s", async (line, words) => {
    expect(await run(...words)).toEqual({ code: 1, out: "", err: `${line}\n` });
  });
  it("with --json standard output holds one document that says the same", async () => {
    const { code, out, err } = await run("measure", "nowhere.frontstage", "--json");
    expect([code, err]).toEqual([1, "nowhere.frontstage: There is no such file.\n"]);
    expect(JSON.parse(out)).toEqual({
      error: { message: "There is no such file.", place: "nowhere.frontstage" },
    });
  });
  it("leaves nothing half-written behind", async () => {
    const before = readdirSync(folder).sort();
    await run("export", "sample.frontstage", "--report", "plan", "--to", "plan.pdf");
    await run("export", "sample.frontstage", "--blueprint", "none", "--to", "none.svg");
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

describe("sample", () => {
  it("without a name lists what there is", async () => {
    const { code, out } = await run("sample", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ samples: [expect.objectContaining({ name: "area-newspaper" })] });
  });
  it("writes the same bytes each time, over a file only with --force", async () => {
    const first = readFileSync(here("sample.frontstage"));
    writeFileSync(here("other.frontstage"), "mine");
    expect((await run("sample", "area-newspaper", "--to", "other.frontstage")).code).toBe(1);
    expect(readFileSync(here("other.frontstage"), "utf8")).toBe("mine");
    expect((await run("sample", "area-newspaper", "--to", "other.frontstage", "--force")).code).toBe(0);
    expect(readFileSync(here("other.frontstage"))).toEqual(first);
  });
});

describe("validate", () => {
  it("says of a sound file what it holds; comments and events are no answers", async () => {
    const { code, out } = await run("validate", "sample.frontstage", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      sound: true,
      problems: [],
      engagement: {
        name: "Area newspaper: small advertisements",
        blueprints: 4,
        touchPoints: 12,
        answers: 196 + 214,
      },
    });
  });
});

describe("measure", () => {
  it("gives every figure per touch point, each with n and interval", async () => {
    const { out } = await run("measure", "sample.frontstage", "--all-waves", "--json");
    const { touchPoints, nps, respondents } = JSON.parse(out);
    expect(respondents).toBe(196 + 214);
    expect(nps).toMatchObject({ n: 193 + 211, counts: [52 + 52, 69 + 69, 72 + 90] });
    const refund = touchPoints.find(({ name }: { name: string }) => name === "Getting the money back");
    expect(refund).toMatchObject({ number: 1, gap: { n: 190 + 208 }, small: false, minimum: 1, maximum: 7 });
    expect(refund.gap.mean).toBeCloseTo(-2.1, 1);
    expect(refund.gap.low).toBeLessThan(refund.gap.mean);
  });
  it("of a segment counts its answers only", async () => {
    const { out } = await run(
      "measure",
      "sample.frontstage",
      "--segment",
      "segment=Agency",
      "--all-waves",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({
      respondents: 5 + 24,
      respondentsInAll: 196 + 214,
      segments: [{ column: "segment", value: "Agency" }],
    });
  });
  it("of a wave counts its answers only", async () => {
    const { out } = await run("measure", "sample.frontstage", "--wave", "October 2026");
    expect(out).toMatch(/^ 1 {2}Getting the money back .* −2\.10 {2}−2\.\d\d … −1\.\d\d {2}208 /m);
    expect(out).toMatch(/^NPS +−18 +−29 … −7 +211$/m);
  });
  it("reads as a table without --json: a line per touch point with mean, interval and n", async () => {
    const { out } = await run("measure", "sample.frontstage", "--all-waves");
    expect(out).toMatch(/^ 1 {2}Getting the money back .* −2\.08 {2}−2\.\d\d … −1\.\d\d {2}398 /m);
    expect(out).toMatch(/^NPS +−14 +−22 … −7 +404$/m);
  });
  it("goes on to drivers, priorities and agreement, in text and in JSON", async () => {
    const { out } = await run("measure", "sample.frontstage", "--all-waves");
    expect(out).toMatch(/^Drivers of [^:]+: R² 0\.\d\d \(.*\), n \d+/m);
    expect(out).toMatch(/^Touch point +share of R² +interval +Above chance +r +β +VIF$/m);
    // Johnson's weights over the 134 complete answers, worked out apart from the program: 25.61 %.
    expect(out).toMatch(/^Asking for a refund +26\u00a0% +1\d\u00a0% … 3\d\u00a0% /m);
    expect(out).toMatch(
      /^Agreement on “Ten conduct standards”, observation, 2026-10-13\n3 raters, 63 units, n 189 scores$/m,
    );
    const { drivers, priority } = JSON.parse(
      (await run("measure", "sample.frontstage", "--all-waves", "--json")).out,
    );
    const shares = drivers.touchPoints.flatMap(
      ({ share }: { share?: { value: number } }) => share?.value ?? [],
    );
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(1);
    expect(drivers).toMatchObject({ samples: 1000, seed: 1 });
    // The page's own warning and notes stand with them.
    expect(drivers.warning).toMatch(
      /^These drivers rest on 134 complete answers of 410\. More than half of the respondents are left out/,
    );
    expect(out).toContain(`\n${drivers.warning}\n`);
    for (const note of drivers.notes) expect(out).toContain(`\n${note}\n`);
    expect(drivers.notes.at(-1)).toContain("only a trial shows that it moves the verdict");
    // Weight 2 × r 0.579 × shortfall 1.574 × reach 0.38.
    expect(priority.ranked[0]).toMatchObject({ name: "Being told of the under-quotation", rank: 1 });
    expect(priority.ranked[0].value).toBeCloseTo(2 * 0.579 * 1.574 * 0.38, 2);
    expect(priority.leftOut).toEqual([]);
    // Nobody stated it in the sample.
    expect(priority).toMatchObject({ importance: "derived", inPlaceOfStated: true });
    expect(out).toContain("Nobody stated importance: it is derived from the overall rating.");
  });
  it("says why no driver can be told, where there is no model", async () => {
    const { out } = await run("measure", "sample.frontstage", "--segment", "segment=Agency");
    expect(out).toMatch(/^Drivers of the overall rating: n\/a\.\nToo few complete answers: /m);
  });
  it("ranks nothing whose reach is not known, and says so", async () => {
    const { out } = await run("measure", "plain.frontstage");
    expect(out).toContain("No priority for 12 touch points: importance, gap or reach is not known.");
    const { priority } = JSON.parse((await run("measure", "plain.frontstage", "--json")).out);
    expect(priority.leftOut).toHaveLength(12);
    expect(priority.leftOut[0]).toMatchObject({ name: "Getting the money back", missing: ["reach"] });
  });
});

it("export writes a blueprint as an SVG that stands alone, without a printer", async () => {
  const words = [
    "export",
    "sample.frontstage",
    "--blueprint",
    "refund request / as is",
    "--to",
    "refund.svg",
  ];
  expect(await run(...words)).toMatchObject({ code: 0, err: "" });
  const svg = readFileSync(here("refund.svg"), "utf8");
  expect(svg).toContain("Asks for a refund");
  expect(svg).toContain("data:font/woff2;base64,");
  expect(svg).not.toMatch(/(href|src|url)\s*[=(]\s*["']?https?:/);
  expect(existsSync(here("refund.svg"))).toBe(true);
  // A picture can be made again at any time, so it is overwritten.
  expect(await run(...words)).toMatchObject({ code: 0 });
});
