import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { airlinePath } from "../builders/airline-data.ts";
import { startChromiumEngine } from "./chromium-engine.ts";
import { type Host, type RunningWorkbench, startWorkbench } from "./harness.ts";
import { Person } from "./person.ts";
import { makeUserData, removeFolder } from "./places.ts";

/** n, expected, perceived, gap and interval at “Checks in”, held to a second way in unit/samples/airline.test.ts. */
const MEASURED = ["1,038", "86.1", "60.9", "−25.2", "−26.8 … −23.5"];
/** On a busy machine. */
const SOON = { timeout: 20_000 };
const HOSTS: readonly Host[] = ["browser", "electron"];

describe.each(HOSTS)("the whole way, %s", (host) => {
  const userData = makeUserData();
  const folder = makeUserData();
  const dialogs = join(folder, "dialogs.json");
  let bench: RunningWorkbench;
  let person: Person;

  async function start(port = 0): Promise<void> {
    bench = await startWorkbench({ host, userData, dialogs, port, size: { width: 1440, height: 900 } });
    bench.page.setDefaultTimeout(20_000);
    person = new Person(bench, host, dialogs);
    if (host === "browser") await holdPrinter();
  }
  let sendToPrinter: (html: string) => void = () => undefined;
  /** In place of the browser's print dialog, which nobody can press here. */
  async function holdPrinter(): Promise<void> {
    await bench.page.exposeFunction("printed", (html: string) => sendToPrinter(html));
    await bench.page.addInitScript(() => {
      window.print = () => {
        void (window as never as { printed(html: string): Promise<void> }).printed(
          document.documentElement.outerHTML,
        );
        window.dispatchEvent(new Event("afterprint"));
      };
    });
  }
  beforeAll(async () => {
    writeFileSync(dialogs, "{}");
    await start();
  });
  afterAll(async () => {
    await bench?.close();
    removeFolder(userData);
    removeFolder(folder);
  });
  const welcome = () => bench.page.getByRole("tabpanel", { name: "Welcome" });
  const canvas = () => bench.page.getByRole("application", { name: /^Blueprint canvas/ });
  const counted = (text: string) => bench.page.getByText(text, { exact: true }).first().waitFor();
  const card = (title: string) =>
    bench.page.locator(".step-card").filter({ has: bench.page.getByText(title, { exact: true }) });
  async function boxOf(locator: Locator) {
    const box = await locator.boundingBox();
    if (!box) throw new Error("it is not on the screen");
    return box;
  }
  /** n, expected, perceived, gap and its interval. */
  const figures = async (name: string) =>
    (await person.row("Touch points", name))
      .getByRole("gridcell")
      .evaluateAll((cells) =>
        cells
          .slice(3, 7)
          .flatMap((cell) => [...(cell.firstElementChild?.childNodes ?? [])].map((part) => part.textContent)),
      );
  /** The desktop writes the PDF; a browser's own dialog does it with what the page gave it, as an engine here does. */
  async function printed(path: string): Promise<void> {
    if (host === "electron") {
      await person.keepFile(() => person.button("Export PDF").click(), path);
      await bench.page.getByText(`Exported: ${basename(path)}`).waitFor();
      return;
    }
    const html = new Promise<string>((resolve) => {
      sendToPrinter = resolve;
    });
    await person.button("Print…").click();
    const engine = await startChromiumEngine();
    try {
      writeFileSync(path, await engine.print(await html, { tagged: true, outline: true }));
    } finally {
      await engine.close();
    }
  }
  async function drag(from: Locator, to: Locator): Promise<void> {
    const { mouse } = bench.page;
    const [start, end] = [await boxOf(from), await boxOf(to)];
    await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
    await mouse.up();
  }
  const steps = () => bench.page.locator(".step-card .step-title").allTextContents();

  test("from the welcome page to a blank blueprint with the focus on it", async () => {
    await person.button("New engagement", welcome()).click();
    await person.answer("Oddjob Airways");
    await person.button("New journey", bench.page.locator(".group")).click();
    await person.answer("Take a flight");
    await canvas().and(bench.page.locator(":focus")).waitFor();
  });

  test("typing alone makes the journey and what stands behind it", async () => {
    const { keyboard } = bench.page;
    await keyboard.type("Books online\nChecks in\nBoards\n");
    await expect.poll(steps, SOON).toEqual(["Books online", "Checks in", "Boards"]);
    await keyboard.press("ArrowLeft");
    await keyboard.press("Tab");
    await keyboard.type("Greets at the counter");
    await keyboard.press("Tab");
    await keyboard.type("Prints the boarding pass\n");
    await expect.poll(steps, SOON).toHaveLength(5);
    await counted("5 steps · 4 flows");
  });

  test("a pasted list follows the chosen step; a double click and a drag join across the line", async () => {
    const { page } = bench;
    await card("Boards").click();
    await bench.copyText("- Flies\n- Collects the bag\n- Tells others\n");
    await person.keys("Control+V");
    await counted("8 steps · 7 flows");
    await person.goTo("Flies");
    await canvas().and(page.locator(":focus")).waitFor();
    await person.keys("Tab");
    await page.keyboard.type("Serves on board\n");
    await counted("9 steps · 8 flows");
    const boards = await boxOf(card("Boards"));
    const greets = await boxOf(card("Greets at the counter"));
    await page.mouse.dblclick(boards.x + boards.width / 2, greets.y + greets.height / 2);
    await page.keyboard.type("Calls the flight\n");
    await counted("10 steps · 8 flows");
    await drag(
      card("Boards").locator(".step-handle").last(),
      card("Calls the flight").locator(".step-handle").first(),
    );
    await counted("10 steps · 9 flows");
  });

  test("the keyboard joins two steps as well", async () => {
    await card("Calls the flight").click();
    await person.keys("Shift+ArrowRight", "Control+K");
    await counted("10 steps · 10 flows");
    await person.keys("Shift+F10");
    await bench.page.getByRole("menuitem", { name: /^Connect/ }).waitFor();
    await person.keys("Escape");
    await canvas().and(bench.page.locator(":focus")).waitFor();
  });

  test("what is deleted comes back with undo, and goes again with redo", async () => {
    await person.goTo("Tells others");
    await canvas().and(bench.page.locator(":focus")).waitFor();
    await person.keys("Delete");
    await counted("9 steps · 9 flows");
    await person.keys("Control+Z");
    await counted("10 steps · 10 flows");
    await person.keys("Control+Shift+Z");
    await counted("9 steps · 9 flows");
    await person.keys("Control+Z");
    await counted("10 steps · 10 flows");
  });

  test("the crossings are offered, registered, and one is classed", async () => {
    const side = await person.view("Touch points");
    await person.button("Open the register", side).click();
    await person.button("Register all 3", side).click();
    for (const name of ["Checks in", "Boards", "Flies"]) await person.row("Touch points", name);
    await person.chooseIn(await person.cell("Touch points", "Checks in", "Class"), "cr");
    await counted("3 touch points · 1 critical");
  });

  test("the survey is read from its file and its columns are given to the touch points", async () => {
    const { page } = bench;
    await person.button("Import answers").click();
    await person.giveFile(() => person.button("Choose a file").click(), airlinePath());
    await page.getByText("1,065 respondents · 70 columns").waitFor();
    const table = "What each column means";
    for (const [index, name] of ["Checks in", "Boards", "Flies"].entries()) {
      for (const kind of ["e", "s"])
        await person.typeInto(await person.cell(table, `${kind}${index + 1}`, "Touch point"), name);
    }
    await (await person.cell(table, "age", "Meaning")).click();
    await person.keys("Control+C");
    for (const kind of ["e", "s"]) {
      await (await person.cell(table, `${kind}4`, "Meaning")).click();
      await person.keys("Shift+PageDown", ...Array<string>(7).fill("Shift+ArrowDown"), "Control+V");
      await (await person.row(table, `${kind}23`)).getByText("Ignore").waitFor();
    }
    const nps = (await (await person.row(table, "nps")).getByRole("gridcell").allTextContents()).slice(1, 6);
    expect(nps).toEqual(["NPS", "", "0", "10", "−1"]);
    await person.cell(table, "flight_class", "Meaning").then((cell) => cell.getByText("Segment").waitFor());
    await person.button("Import 1,065 respondents").click();
  });

  test("gaps stand in the register with n and interval, whole and by segment", async () => {
    const { page } = bench;
    await expect.poll(() => figures("Checks in"), SOON).toEqual(MEASURED);
    const nps = page.getByRole("complementary", { name: "Gap" }).locator("dl > div", { hasText: "NPS" });
    expect(await nps.locator("dd").allTextContents()).toEqual(["−18", "−23 … −13", "n 1,065"]);
    await person.choose(/All segments/, /Business \(185\)/);
    await expect
      .poll(() => figures("Checks in"), SOON)
      .toEqual(["182", "85.9", "59.3", "−26.6", "−30.7 … −22.5"]);
    await person.choose(/Business \(185\)/, "All segments");
    await expect.poll(() => figures("Checks in"), SOON).toContain("1,038");
  });

  test("the same gaps are heat on the canvas", async () => {
    const { page } = bench;
    await page.getByRole("tab", { name: /Take a flight/ }).click();
    await page.getByRole("img", { name: "Gap: perceived − expected, points of 1–100" }).waitFor();
    await expect
      .poll(() => page.locator(".mark-gap").allTextContents(), SOON)
      .toEqual(["−25.2", "−26.8", "−28.4"]);
  });

  test("a to-be is started, changed, and the comparison lists what is different", async () => {
    const { page } = bench;
    const side = await person.view("Redesign");
    await person.button("Start a to-be: As is", side).click();
    await person.answer("To be: phone check-in");
    await page.getByRole("tab", { name: /phone check-in/, selected: true }).waitFor();
    // The cards of the map before go when those of this one have come.
    await expect.poll(() => card("Checks in").count(), SOON).toBe(1);
    await card("Checks in").click();
    await person.keys("F2");
    await page.keyboard.type("Checks in by phone\n");
    await card("Checks in by phone").waitFor();
    await card("Prints the boarding pass").click();
    await person.keys("Delete");
    await counted("9 steps · 9 flows");
    await person.button("Compare: To be: phone check-in").click();
    await page.getByRole("heading", { name: /^Difference/ }).waitFor();
    await page.getByRole("option", { name: /Prints the boarding pass/ }).waitFor();
    await page.getByRole("option", { name: /Checks in by phone/ }).waitFor();
  });

  test("an opportunity is judged, an idea answers it, and the changes answer the idea", async () => {
    const { page } = bench;
    const side = await person.view("Opportunities");
    await person.button("Add opportunity", side).click();
    await person.answer("Passengers queue for a slip of paper");
    const table = "Opportunities";
    await person.typeInto(await person.cell(table, 1, "Evidence"), "Gap of −25.2 on 1–100, n 1038");
    await person.typeInto(await person.cell(table, 1, "Impact"), "5");
    await person.typeInto(await person.cell(table, 1, "Effort"), "2");
    await page.getByRole("checkbox", { name: "1 Checks in" }).check({ force: true });
    await person.button("Add idea").click();
    await person.answer("A boarding pass on the phone");
    await page.getByText("1 opportunity to do first").waitFor();
    await page.getByRole("tab", { name: /As is \/ To be/ }).click();
    for (const change of [/Prints the boarding pass/, /Checks in by phone/]) {
      await page.getByRole("option", { name: change }).click();
      await person.choose(/Answers the idea/, "A boarding pass on the phone");
    }
    await page.getByText("Every change answers an idea").waitFor();
  });

  test("a prototype plan computes its sample from the measured spread and says its rule", async () => {
    const { page } = bench;
    const side = await person.view("Prototype plans");
    await person.button("New prototype plan", side).click();
    await person.answer("Phone check-in at one airport");
    await person.choose(/Fidelity/, "Live pilot");
    await person.button("Add hypothesis").click();
    const table = "Hypotheses";
    await person.typeInto(await person.cell(table, 1, "If we"), "send the boarding pass to the phone");
    await person.chooseIn(await person.cell(table, 1, "Kind"), "Me");
    await person.choose(/Take the baseline/, /^Perception at “Checks in”/);
    await person.typeInto(await person.cell(table, 1, "Target"), "70");
    await person.typeInto(await person.cell(table, 1, "Minimum"), "64");
    // R: power.t.test of one sample, a distance of 6 with the spread of what was measured.
    await page.getByText("150 clients", { exact: true }).first().waitFor();
    await page.getByText(/measured \(all clients, n 1,038\)/).waitFor();
    await page
      .getByText(/^Perception at “Checks in”: a mean of about .* or more from 150 answers$/)
      .waitFor();
    const interval = "95 % interval of Perception at “Checks in” is";
    await page.getByText(`the lower bound of the ${interval} at least 64`).waitFor();
  });

  test.each([
    [
      "New redesign proposal",
      "Redesign proposal",
      "Boarding without paper",
      ["Checks in by phone", "Boards", "Flies", "−25.2", "A boarding pass on the phone"],
    ],
    [
      "New prototype plan report",
      "Prototype plan",
      "Phone check-in at one airport",
      ["150", "Perception at “Checks in”", "70"],
    ],
  ])("%s: seen, and printed as a tagged PDF with its fonts", async (kind, report, title, words) => {
    const { page } = bench;
    await person.button(kind, await person.view("Reports")).click();
    await page.getByRole("textbox", { name: "Title", exact: true }).click();
    await person.keys("Control+A");
    await page.keyboard.type(`${title}\n`);
    await page.frameLocator(`iframe[title="Preview of ${report}"]`).getByText(title).first().waitFor();
    const path = join(folder, `${kind}.pdf`);
    await printed(path);
    const pdf = (tool: string, ...more: string[]) =>
      execFileSync(tool, [path, ...more], { encoding: "utf8" });
    expect(pdf("pdfinfo")).toMatch(/Tagged:\s+yes/);
    expect(pdf("pdfinfo")).toMatch(new RegExp(`Title:\\s+${title}`));
    const fonts = pdf("pdffonts").trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font.trim().split(/\s+/).at(-5)).toBe("yes");
    const text = pdf("pdftotext", "-").replaceAll(/\s+/g, " ");
    for (const word of words) expect(text).toContain(word);
  });

  test("saved as a file, the application ended and started again: everything is there", async () => {
    const file = join(folder, "oddjob.frontstage");
    await person.keepFile(() => person.keys("Control+S"), file);
    await bench.page.getByText(/^Saved as /).waitFor();
    expect(bench.errors).toEqual([]);
    expect(bench.outside).toEqual([]);
    await bench.close();
    await start(bench.port);
    const { page } = bench;
    const recent = page.locator(".welcome").getByRole("button", { name: /^Oddjob Airways/ });
    await recent.click();
    await everythingIsThere();
    await person.command("Open the welcome page");
    await person.giveFile(() => person.button("Open a file", welcome()).click(), file);
    await expect.poll(() => recent.count(), SOON).toBe(0);
    await everythingIsThere();
    expect(bench.errors).toEqual([]);
  });

  async function everythingIsThere(): Promise<void> {
    const { page } = bench;
    // With its own layout; what is pressed in the bars before that is gone with the bars of the welcome page.
    const shown = page.locator(".editor-tabs").getByRole("tab", { selected: true });
    await shown.filter({ hasNotText: "Welcome" }).first().waitFor();
    const journey = await person.view("Journey");
    await journey.getByRole("treeitem", { name: /^As is.*10 steps/ }).waitFor();
    await journey.getByRole("treeitem", { name: /^Phone check-in.*9 steps/ }).waitFor();
    await person.button("Open the register", await person.view("Touch points")).click();
    await expect.poll(() => figures("Checks in"), SOON).toEqual(MEASURED);
    await person.button(/^Compare: To be/, await person.view("Redesign")).click();
    await page.getByText("Every change answers an idea").waitFor();
    await person.button(/^Phone check-in at one airport/, await person.view("Prototype plans")).click();
    await page.getByText("150 clients", { exact: true }).waitFor();
    await person.button(/Boarding without paper/, await person.view("Reports")).waitFor();
  }
});
