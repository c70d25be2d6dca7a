import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "../../electron/cli/chromium/chromium-printer.ts";
import { airlinePath } from "../builders/airline-data.ts";
import { collect, frontstage, readPng } from "./frontstage-command.ts";
import { CHROMIUM, ROOT } from "./places.ts";
import { contentsOf, headingsOf, pagesOf, run } from "./read-pdf.ts";
import { watchSockets } from "./sockets.ts";

const folder = mkdtempSync(join(tmpdir(), "frontstage-command-line-"));
const here = (name: string) => join(folder, name);
const NO_DISPLAY = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
const PRINTERS = {
  Chromium: { ...NO_DISPLAY, FRONTSTAGE_CHROMIUM: CHROMIUM },
  Electron: { FRONTSTAGE_PRINTER: "electron" },
};
/** A failed command shows what it said. */
async function done(words: string[], env: Record<string, string | undefined> = NO_DISPLAY) {
  const result = await frontstage(folder, words, env);
  expect(result, words.join(" ")).toMatchObject({ code: 0, err: "" });
  return result.out;
}

beforeAll(async () => {
  await done(["sample", "area-newspaper", "--to", "sample.frontstage"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("without anything that prints", () => {
  it("validates and measures the sample: one JSON document on standard output, nothing on standard error", async () => {
    const validated = JSON.parse(await done(["validate", "sample.frontstage", "--json"]));
    expect(validated).toMatchObject({ sound: true, engagement: { touchPoints: 12, answers: 196 + 214 } });
    const measured = JSON.parse(await done(["measure", "sample.frontstage", "--json"]));
    expect(measured.touchPoints).toHaveLength(12);
    for (const { name, gap } of measured.touchPoints) {
      expect(gap.n, name).toBeGreaterThan(90);
      expect(gap.low, name).toBeLessThan(gap.mean);
      expect(gap.high, name).toBeGreaterThan(gap.mean);
    }
  });

  it("takes in the airline's answers by the proposed mapping, and measures them", async () => {
    const survey = ["--survey", airlinePath()];
    await done(["import", ...survey, "--write-mapping", "map.json"]);
    await done(["import", "--new", ...survey, "--mapping", "map.json", "--to", "Airline.frontstage"]);
    await done(["validate", "Airline.frontstage"]);
    const business = ["--segment", "flight_class=Business"];
    const all = JSON.parse(await done(["measure", "Airline.frontstage", "--json"]));
    const some = JSON.parse(await done(["measure", "Airline.frontstage", ...business, "--json"]));
    // As computed apart from this program: see the unit test of the airline scorecard.
    expect(all.touchPoints[0].gap.n).toBe(1038);
    expect(all.touchPoints[0].gap.mean).toBeCloseTo(-25.170520231213874, 9);
    expect(all.nps.counts).toEqual([238, 396, 431]);
    expect(some).toMatchObject({ respondents: 185, respondentsInAll: 1065 });
  });

  it("simulates a journey: figures with what they rest on, the same twice; as Markdown, too", async () => {
    const words = ["simulate", "sample.frontstage", "--journey", "Refund request", "--runs", "3"];
    const told = await done([...words, "--format", "json"]);
    expect(await done([...words, "--json"])).toBe(told);
    const [{ figures, versions }] = JSON.parse(told).journeys;
    expect(figures.variants.map(({ name }: { name: string }) => name)).toEqual([
      "As is",
      "To be: two working days",
    ]);
    // The log of the sample says what the as-is takes: three weeks; two working days were the brief of the to-be.
    const [asIs, toBe] = figures.variants.map(
      ({ lead }: { lead: { p50: { mean: number } } }) => lead.p50.mean / 1440,
    );
    expect(asIs).toBeGreaterThan(18);
    expect(asIs).toBeLessThan(25);
    expect(toBe).toBeLessThan(2);
    expect(figures.differences[0].p90.difference.high).toBeLessThan(0);
    expect(versions[0].assumptions.length).toBeGreaterThan(20);
    expect(await done([...words, "--format", "markdown"])).toMatch(
      /^# Simulation: .+\n\n## Refund request\n/,
    );
  });

  it("runs in the folder where the user typed, by npm too, with the result alone on standard output", async () => {
    const inside = join(ROOT, "build");
    const words = ["run", "--silent", "frontstage", "--", "sample", "--json"];
    const { code, out } = await collect("npm", words, inside);
    expect([code, JSON.parse(out).samples.length]).toEqual([0, 1]);
    const away = ["--prefix", ROOT, "run", "--silent", "frontstage", "--", "validate", "sample.frontstage"];
    expect(await collect("npm", away, folder)).toMatchObject({ code: 0, err: "" });
  });
});

describe.each(["Chromium", "Electron"] as const)("printed by %s", (name) => {
  const env = PRINTERS[name];

  describe.each(["redesign-proposal", "prototype-plan"])("the %s", (kind) => {
    const file = here(`${kind}-${name}.pdf`);
    beforeAll(() => done(["export", "sample.frontstage", "--report", kind, "--to", file], env));

    it("is whole, tagged, with every font embedded", () => {
      run("qpdf", "--check", file);
      const info = run("pdfinfo", file);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(new RegExp(`Pages:\\s+${pagesOf(file).length}\\b`));
      const fonts = run("pdffonts", file).trim().split("\n").slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) {
        // Letters with a rim of paper about them are drawings of a font of their own, which holds no others.
        const isDrawn = font.includes("Type 3");
        if (!isDrawn) expect(font).toMatch(/Inter/);
        expect(font.trim().split(/\s+/).slice(-5, -2)).toEqual(["yes", isDrawn ? "no" : "yes", "yes"]);
      }
    });

    it("gives in its contents the page where each heading stands", () => {
      const pages = pagesOf(file);
      const entries = contentsOf(file);
      expect(entries.length).toBeGreaterThan(4);
      for (const [title, page] of entries) {
        expect(headingsOf(pages[page - 1]), `${title} on page ${page}`).toContain(title);
      }
    });
  });

  it("a blueprint is a PNG of twice its size, and one page of its own size in letters", async () => {
    const words = ["export", "sample.frontstage", "--blueprint", "Refund request / As is", "--to"];
    await done([...words, "refund.svg"], env);
    await done([...words, `refund-${name}.png`], env);
    await done([...words, `refund-${name}.pdf`], env);
    const svg = readFileSync(here("refund.svg"), "utf8");
    expect(svg).toContain("Gap: perceived − expected, points of 1–7: −2<");
    const [width, height] = (/ width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
    const png = readPng(readFileSync(here(`refund-${name}.png`)));
    expect(png).toMatchObject({ width: 2 * (width ?? 0), height: 2 * (height ?? 0) });
    expect(png.shades).toBeGreaterThan(50);
    const pdf = here(`refund-${name}.pdf`);
    const pages = pagesOf(pdf);
    expect(pages).toHaveLength(1);
    expect(Math.abs((pages[0]?.width ?? 0) - ((width ?? 0) * 72) / 96)).toBeLessThan(4);
    expect(run("pdftotext", pdf, "-")).toContain("Asks for a refund");
    expect(run("pdfimages", "-list", pdf).trim().split("\n").slice(2)).toEqual([]);
  });

  it("a journey is one document in tiles with contents, and a large PNG is drawn in bands", async () => {
    const journey = [
      "export",
      "sample.frontstage",
      "--journey",
      "Refund request",
      "--to",
      `journey-${name}.pdf`,
    ];
    await done([...journey, "--page", "A4", "--tiles", "--colours", "print"], env);
    const pdf = here(`journey-${name}.pdf`);
    run("qpdf", "--check", pdf);
    expect(contentsOf(pdf, 1).map(([title]) => title)).toEqual(["As is", "To be: two working days"]);
    expect(pagesOf(pdf).length).toBeGreaterThan(4);
    expect(run("pdftotext", "-raw", pdf, "-").replace(/\s+/g, " ")).toContain("Asks for a refund");
    const words = ["export", "sample.frontstage", "--blueprint", "Book an advertisement / As is"];
    await done([...words, "--scale", "6", "--to", `large-${name}.png`], env);
    const png = readPng(readFileSync(here(`large-${name}.png`)));
    expect(png.width).toBeGreaterThan(15_000);
    const { code, err } = await frontstage(folder, [...words, "--scale", "8", "--to", "never.png"], env);
    expect(code).toBe(1);
    expect(err).toMatch(/more than 16384 on a side\. At 6\.\d+× it fits/);
  });

  it("no socket of it leaves the machine", async () => {
    let watched: ReturnType<typeof watchSockets> | undefined;
    const words = ["export", "sample.frontstage", "--report", "plan", "--to", `quiet-${name}.pdf`];
    const result = await frontstage(folder, words, env, (pid) => {
      watched = watchSockets(pid);
    });
    const seen = await watched?.stop();
    expect(result).toMatchObject({ code: 0, err: "" });
    expect(seen?.looks).toBeGreaterThan(5);
    expect(seen?.outside).toEqual([]);
  });
});

describe("what cannot be printed", () => {
  const words = ["export", "sample.frontstage", "--report", "plan", "--to", "never.pdf"];

  it("is said in one line where nothing prints", async () => {
    const env = { ...NO_DISPLAY, FRONTSTAGE_PRINTER: "chromium", FRONTSTAGE_CHROMIUM: "/nowhere/chromium" };
    const { code, out, err } = await frontstage(folder, words, env);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^Nothing on this machine can print: .*Install Chromium.*\n$/);
  });

  it("is said in one line where the Chromium is none, with what it said", async () => {
    writeFileSync(here("not-chromium"), "#!/bin/sh\necho 'cannot open shared object file' >&2\nexit 127\n", {
      mode: 0o755,
    });
    const env = { ...NO_DISPLAY, FRONTSTAGE_PRINTER: "chromium", FRONTSTAGE_CHROMIUM: here("not-chromium") };
    const { code, err } = await frontstage(folder, words, env);
    expect(code).toBe(1);
    expect(err).toMatch(/not-chromium ended before it had printed: .*cannot open shared object file\n$/);
    expect(existsSync(here("never.pdf"))).toBe(false);
  });

  it("is printed by Chromium all the same when the display is gone that was promised", async () => {
    const env = { DISPLAY: ":9999", FRONTSTAGE_CHROMIUM: CHROMIUM };
    const blueprint = ["--blueprint", "Refund request / As is", "--to", "gone.png"];
    const result = await frontstage(folder, ["export", "sample.frontstage", ...blueprint], env);
    expect(result.code, result.err).toBe(0);
    expect(readPng(readFileSync(here("gone.png"))).width).toBeGreaterThan(1000);
  });

  it("leaves neither half a file nor a folder of its own behind", async () => {
    const place = here("place");
    mkdirSync(join(place, "taken.png"), { recursive: true });
    const taken = ["--blueprint", "Refund request / As is", "--to", "place/taken.png"];
    const words = ["export", "sample.frontstage", ...taken];
    // Its temporary folders lie where this test can see them.
    const env = { ...PRINTERS.Chromium, TMPDIR: here("temporary") };
    mkdirSync(env.TMPDIR);
    const { code, err } = await frontstage(folder, words, env);
    expect([code, err]).toEqual([1, "place/taken.png: There is a folder of that name.\n"]);
    expect(readdirSync(place)).toEqual(["taken.png"]);
    expect(readdirSync(env.TMPDIR).filter((name) => name.startsWith("frontstage-"))).toEqual([]);
  });
});

it("a document that asks for something outside prints without it, and nobody is asked", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const printer = await startChromium(CHROMIUM);
  try {
    const html = `<!doctype html><link rel="stylesheet" href="${address}/a.css"><img src="${address}/b.png">
<iframe src="${address}/c.html"></iframe><script>fetch("${address}/d")</script>
<style>@import url("${address}/e.css");body{background:url(${address}/f.png)}</style><p>Still here</p>`;
    writeFileSync(here("asks.pdf"), await printer.pdf(html, { tagged: true, outline: true }));
  } finally {
    await printer.close();
    server.close();
  }
  expect(run("pdftotext", here("asks.pdf"), "-")).toContain("Still here");
  expect(asked).toEqual([]);
});
