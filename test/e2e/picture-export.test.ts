import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnyRecord } from "@shared/domain/records.ts";
import { RATE_CARD_ID, rateCard, rateCardBytes } from "@shared/domain/samples/area-newspaper/rate-card.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withInsides } from "../builders/with-insides.ts";
import { wordedBlueprint } from "../builders/worded-blueprint.ts";
import { startChromiumEngine } from "./chromium-engine.ts";
import { readPng } from "./frontstage-command.ts";
import { type Host, type RunningWorkbench, startWorkbench } from "./harness.ts";
import { Person } from "./person.ts";
import { makeUserData, removeFolder } from "./places.ts";
import { bookmarksOf, pagesOf, run } from "./read-pdf.ts";

const HOSTS: readonly Host[] = ["browser", "electron"];
/** On a busy machine. */
const SOON = { timeout: 40_000 };

/** With its own name, and a drawing in SVG on the first step of each map. */
function dressed(record: AnyRecord, name: string): AnyRecord {
  if (record.type === "engagement") return { ...record, id: name, name };
  const isFirst = record.type === "step" && record.title.startsWith("1000 ");
  return isFirst ? { ...record, pictureIds: [RATE_CARD_ID] } : record;
}

describe.each(HOSTS)("pictures of a map, %s", (host) => {
  const folder = makeUserData();
  const userData = makeUserData();
  const dialogs = join(folder, "dialogs.json");
  const here = (name: string) => join(folder, name);
  let bench: RunningWorkbench;
  let person: Person;

  beforeAll(async () => {
    writeFileSync(dialogs, "{}");
    const contents = (records: readonly AnyRecord[], name: string) =>
      writeFrontstage({
        records: [...records.map((record) => dressed(record, name)), rateCard],
        assets: new Map([[RATE_CARD_ID, rateCardBytes()]]),
        columns: new Map(),
      });
    writeFileSync(here("levels.frontstage"), contents(withInsides(wordedBlueprint(60)), "Harbour"));
    writeFileSync(here("wide.frontstage"), contents(wordedBlueprint(400), "Railway"));
    bench = await startWorkbench({ host, userData, dialogs, size: { width: 1440, height: 900 } });
    bench.page.setDefaultTimeout(20_000);
    person = new Person(bench, host, dialogs);
    await open("levels.frontstage", "Harbour");
  });
  afterAll(async () => {
    expect(bench?.errors).toEqual([]);
    await bench?.close();
    removeFolder(folder);
    removeFolder(userData);
  });

  const dialog = () => bench.page.getByRole("dialog", { name: "Export picture" });
  const field = (label: string) => dialog().getByRole("button", { name: new RegExp(`${label}$`) });
  const facts = () => dialog().getByRole("status");
  const export_ = () => person.button("Export", dialog()).click();
  async function open(file: string, name: string): Promise<void> {
    await person.giveFile(() => person.command("Open a file"), here(file));
    await person.button(new RegExp(`^${name}`), bench.page.locator(".title-bar")).waitFor(SOON);
    await bench.page.getByRole("treeitem", { name: /^Book/ }).first().waitFor(SOON);
    await person.goTo("1000 Asks for a quote by telephone");
    await bench.page.locator(".step-card").first().waitFor(SOON);
  }
  async function openDialog(): Promise<void> {
    await person.keys("Control+Shift+S");
    await dialog().locator("iframe").waitFor(SOON);
  }
  async function choose(label: string, option: string | RegExp): Promise<void> {
    await field(label).click();
    const name = typeof option === "string" ? { name: option, exact: true } : { name: option };
    await bench.page.getByRole("option", name).click();
    await bench.page.getByRole("listbox").waitFor({ state: "detached" });
  }
  async function written(name: string): Promise<Buffer> {
    // The word of an earlier export may still be there: the file itself counts, and it is moved in whole.
    await expect.poll(() => existsSync(here(name)), SOON).toBe(true);
    await bench.page
      .getByText(/^Exported: /)
      .last()
      .waitFor(SOON);
    const close = bench.page.getByRole("button", { name: "Close" });
    while ((await close.count()) > 0) await close.first().click();
    return readFileSync(here(name));
  }
  const inView = (page: Locator) => page.locator("section").count();

  test("a PNG is written at the size that was chosen, and the choice is there again", async () => {
    await openDialog();
    await choose("Format", /^PNG/);
    await choose("Size", /^1×/);
    await person.keepFile(export_, here("one.png"));
    const one = readPng(await written("one.png"));
    await openDialog();
    expect(await field("Format").textContent()).toContain("PNG");
    await choose("Size", /^4×/);
    await person.keepFile(export_, here("four.png"));
    const four = readPng(await written("four.png"));
    expect([four.width, four.height]).toEqual([one.width * 4, one.height * 4]);
    expect(four.shades).toBeGreaterThan(100);
  });

  test("an SVG holds its fonts, the pictures of steps, and every title as text", async () => {
    await openDialog();
    await choose("Format", /^SVG/);
    await choose("Colours", /^Print-friendly/);
    await person.keepFile(export_, here("map.svg"));
    const svg = (await written("map.svg")).toString("utf8");
    expect(svg).toContain("@font-face");
    expect(/<image [^>]*href="data:image\/png;base64,\w/.test(svg)).toBe(true);
    for (let index = 0; index < 60; index++) expect(svg).toContain(`<title>${1000 + index} `);
    expect(svg).not.toContain("#EAF1F8");
  });

  test("the whole journey is one PDF: as many pages as were announced, contents, bookmarks, every title", async () => {
    await openDialog();
    await choose("Format", /^PDF/);
    await choose("What", "The whole journey: 5 maps");
    await choose("Page", "A4");
    // On one sheet its letters are too small, which is said with a way out.
    await dialog()
      .getByText(/ pt: too small to read on paper/)
      .waitFor();
    await person.button("Cut into pages", dialog()).click();
    expect(await field("Map on pages").textContent()).toContain("By stages");
    await facts()
      .getByText(/^\d\d pages/)
      .waitFor();
    const announced = Number(/^(\d+) pages/.exec((await facts().textContent()) ?? "")?.[1]);
    const frame = dialog().frameLocator("iframe");
    await frame.locator("section").first().waitFor();
    await expect.poll(() => inView(frame.locator("body")), SOON).toBe(12);
    const file = here("journey.pdf");
    if (host === "electron") {
      await person.keepFile(export_, file);
      await bench.page.getByText(new RegExp(`^Exported: .*, ${announced} pages\\.$`)).waitFor(SOON);
      expect((await bookmarksOf(file))[0]).toEqual([0, "Contents", 1]);
    } else {
      // The browser's print dialog opens with the pages; nobody can press it here, so they are printed from beside it.
      await person.button("Print…", dialog()).click();
      const html = await bench.page.locator("iframe.print-frame").getAttribute("srcdoc");
      const engine = await startChromiumEngine();
      writeFileSync(file, await engine.print(html ?? "", { tagged: true, outline: false }));
      await engine.close();
    }
    run("qpdf", "--check", file);
    expect(pagesOf(file)).toHaveLength(announced);
    const text = run("pdftotext", "-raw", file, "-");
    for (let index = 0; index < 60; index++) expect(text.includes(String(1000 + index))).toBe(true);
    for (const font of run("pdffonts", file).trim().split("\n").slice(2))
      expect(font.trim().split(/\s+/).slice(-5, -2)).toEqual(["yes", "yes", "yes"]);
  });

  test("a picture that is too large says the limit and offers the largest that fits", async () => {
    await open("wide.frontstage", "Railway");
    await openDialog();
    await choose("Format", /^PNG/);
    await choose("Size", /^4×/);
    const problem = dialog().getByRole("alert");
    expect(await problem.textContent()).toMatch(
      /No side may be longer than 16,384 pixels\. The largest that fits is [\d.]+×\./,
    );
    expect(await person.button("Export", dialog()).isDisabled()).toBe(true);
    await problem.getByRole("button").click();
    await person.keepFile(export_, here("large.png"));
    const { width } = readPng(await written("large.png"));
    expect(width).toBeGreaterThan(16_000);
    expect(width).toBeLessThanOrEqual(16_384);
  });

  test("the selection, or the map, is copied as a picture", async () => {
    if (host === "browser")
      await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await bench.page.locator(".surface").click();
    await person.keys("Escape", "ArrowRight", "Control+Shift+X");
    const copied = bench.page.getByText(/^Copied as a picture of/);
    await copied.waitFor(SOON);
    const said = /of (\d+) × (\d+) pixels/.exec((await copied.textContent()) ?? "");
    expect(Number(said?.[1])).toBe(2 * (168 + 4 + 2 * 24));
    if (host === "browser") {
      const types = await bench.page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
      expect(types).toContain("image/png");
    }
  });

  test("a step is dragged out of the list as text", async () => {
    const { page } = bench;
    await page.locator(".surface").click();
    await person.keys("Escape", "ArrowRight");
    await person.command("List of steps");
    const notes = page.locator(".inspector").getByRole("textbox", { name: "Notes" });
    await notes.scrollIntoViewIfNeeded();
    await page
      .locator(".step-list")
      .getByRole("button", { name: /^1003 / })
      .dragTo(notes);
    expect(await notes.inputValue()).toBe("1003 Signs");
  });

  // The browser's own print dialog cannot be cancelled from here. A test that is skipped would count as failed.
  if (host === "electron")
    test("a long export is stopped by Cancel, and nothing is written", async () => {
      await bench.page.locator(".step-list").first().waitFor();
      await openDialog();
      await choose("Format", /^PDF/);
      await choose("Page", "A4");
      await choose("Map on pages", /^By stages/);
      await choose("Orientation", "Portrait");
      await export_();
      await bench.page.getByRole("button", { name: "Cancel" }).click();
      await bench.page.getByText("The export was stopped; nothing was written.").waitFor(SOON);
    });
});
