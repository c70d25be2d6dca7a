import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { airlinePath } from "../builders/airline-data.ts";
import { type Host, type RunningWorkbench, startWorkbench } from "./harness.ts";
import { Person } from "./person.ts";
import { makeUserData, removeFolder } from "./places.ts";

/** On a busy machine. */
const SOON = { timeout: 30_000 };
const HOSTS: readonly Host[] = ["browser", "electron"];
/** n, expected, perceived, gap and interval at the first item, held to a second way in unit/samples/airline.test.ts. */
const EVERYBODY = ["1,038", "86.1", "60.9", "−25.2", "−26.8 … −23.5"];
const BUSINESS = ["182", "85.9", "59.3", "−26.6", "−30.7 … −22.5"];

describe.each(HOSTS)("what was measured is read, %s", (host) => {
  const userData = makeUserData();
  const folder = makeUserData();
  const dialogs = join(folder, "dialogs.json");
  let bench: RunningWorkbench;
  let person: Person;
  beforeAll(async () => {
    writeFileSync(dialogs, "{}");
    bench = await startWorkbench({ host, userData, dialogs, port: 0, size: { width: 1440, height: 900 } });
    bench.page.setDefaultTimeout(12_000);
    person = new Person(bench, host, dialogs);
    await person.command("New engagement");
    await person.answer("Oddjob Airways");
    await bench.page.getByText("Start with a journey").waitFor();
  });
  afterAll(async () => {
    await bench?.close();
    removeFolder(userData);
    removeFolder(folder);
  });
  const measures = () => bench.page.locator(".measures");
  const tab = (name: string) => measures().getByRole("tab", { name, exact: true }).click();
  const openMeasures = async () => person.button("Show the measures", await person.view("Measures")).click();
  const evidence = () => bench.page.getByRole("complementary", { name: "Evidence" });
  /** The figures of the first item: n, expected, perceived, gap and its interval, each an element of its own. */
  const firstItem = async (table: string) =>
    (await person.row(table, "Item 1")).getByRole("gridcell").evaluateAll((cells) =>
      cells
        .slice(3)
        .flatMap((cell) => [...(cell.firstElementChild?.childNodes ?? [])].map((part) => part.textContent))
        .slice(0, 5),
    );

  test("a survey goes through the wizard, and each pair of its columns becomes a touch point", async () => {
    const { page } = bench;
    await person.command("Import data");
    const importing = page.getByRole("region", { name: "Import data", exact: true });
    await person.giveFile(() => person.button("Choose a file", importing).click(), airlinePath());
    await importing.getByText("1,065 respondents · 70 columns", { exact: false }).waitFor();
    await person.button("Import 1,065 respondents", importing).click();
    await page.getByText("1,065 respondents imported, 23 touch points made.").waitFor();
  });

  test("the scorecard tells the whole and each touch point with n and interval", async () => {
    await openMeasures();
    await measures().getByText("1,065 respondents", { exact: true }).waitFor();
    const whole = measures().getByRole("region", { name: "The whole" }).getByRole("button");
    await whole.first().waitFor();
    expect(await whole.allTextContents()).toEqual([
      "NPS−18−23 … −13n 1,0659–10 minus 0–6, on 0–10from nps",
      "CSAT21 %19 % … 23 %n 1,065satisfied: 6 or 7 on 1–7from sat1, sat2, sat3",
      "Overall rating3.743.64 … 3.84n 1,065mean on 1–7from overall_sat",
      "Overall gap−21.2−22.2 … −20.2n 1,065perceived − expected, on 1–100",
    ]);
    expect(await firstItem("All touch points")).toEqual(EVERYBODY);
  });

  test("a figure's evidence is opened by Enter, and Escape leads back to the figure", async () => {
    const { page } = bench;
    const gap = await person.cell("All touch points", "Item 1", "Gap");
    await (await person.cell("All touch points", "Item 1", "Perceived")).click();
    await evidence().getByText("60.9", { exact: false }).first().waitFor();
    await person.keys("Escape");
    await evidence().waitFor({ state: "detached" });
    await person.keys("ArrowRight");
    await gap.and(page.locator(":focus")).waitFor();
    await person.keys("Enter");
    await evidence().and(page.locator(":focus")).waitFor();
    expect(await evidence().locator(".evidence-value").textContent()).toContain("−25.2");
    await evidence().getByText("1,038", { exact: false }).first().waitFor();
    await evidence().getByRole("row").nth(20).waitFor();
    await person.keys("Escape");
    await evidence().waitFor({ state: "detached" });
    await gap.and(page.locator(":focus")).waitFor();
  });

  test("the drivers name what the overall rating moves with, and their figures are kept as CSV", async () => {
    await tab("Drivers");
    const title = "Item 23 moves most with the overall rating: 37 % of what is explained";
    await measures().getByRole("heading", { name: title }).waitFor();
    const path = join(folder, "drivers.csv");
    await person.button("Use this chart", measures()).click();
    const save = bench.page.getByRole("menuitem", { name: "Save the figures as CSV…" });
    await person.keepFile(() => save.click(), path);
    await bench.page.getByText(/^Saved as /).waitFor();
    const [head, ...rows] = readFileSync(path, "utf8").trim().split(/\r?\n/);
    expect(head).toContain("Touch point");
    expect(rows).toHaveLength(23);
    expect(rows[0]).toMatch(/Item 23.*37\.1/);
    await person.keys("Control+Alt+P");
    // In px of the screen: 11 of the picture, as large as the picture is shown.
    const letters = () =>
      measures()
        .locator(".chart-picture svg")
        .first()
        .evaluate(
          (svg: SVGSVGElement) => 11 * (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width),
        );
    await expect.poll(letters, SOON).toBeGreaterThanOrEqual(22);
    await person.keys("Control+Alt+P");
    await expect.poll(letters, SOON).toBeLessThan(22);
  });

  test("a segment that may be chosen is figured ahead, and what is known is drawn with the choice itself", async () => {
    const { page } = bench;
    await tab("Scorecard");
    const respondents = (text: string) => measures().getByText(text, { exact: true }).waitFor();
    await respondents("1,065 respondents");
    await page.evaluate(() => {
      const asked: string[] = [];
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (...message: unknown[]) {
        asked.push(JSON.stringify(message[0]));
        Reflect.apply(postMessage, this, message);
      };
      Object.assign(window, { asked });
    });
    await measures()
      .getByRole("button", { name: /Segment$/ })
      .click();
    const isAsked = () =>
      page.evaluate(() =>
        (window as unknown as { asked: string[] }).asked.some((one) => one.includes("Business")),
      );
    await expect.poll(isAsked, SOON).toBe(true);
    await person.keys("Escape");
    await person.choose(/All segments/, /Business \(185\)/, measures());
    await respondents("185 of 1,065 respondents");
    await person.choose(/Segment$/, "All segments", measures());
    await respondents("1,065 respondents");
    await measures()
      .getByRole("button", { name: /Segment$/ })
      .click();
    const drawn = await page.getByRole("option", { name: /Business \(185\)/ }).evaluate(async (option) => {
      (option as HTMLElement).click();
      // As soon as the press is dealt with: no frame and no other thread comes between.
      await Promise.resolve();
      return document.querySelector(".measures-scope .muted")?.textContent;
    });
    expect(drawn).toBe("185 of 1,065 respondents");
    await person.choose(/Segment$/, "All segments", measures());
    await respondents("1,065 respondents");
  });

  test("a segment is chosen by keys alone, and each way out of its list leads back to its field", async () => {
    const { page } = bench;
    await tab("Scorecard");
    const list = page.getByRole("listbox", { name: "Segment" });
    const field = measures().getByRole("button", { name: /Segment$/ });
    const isBack = async () => {
      await list.waitFor({ state: "detached" });
      await field.and(page.locator(":focus")).waitFor();
    };
    await field.focus();
    await person.keys("Enter");
    await list.and(page.locator(":focus")).waitFor();
    await person.keys("ArrowDown", "Escape");
    await isBack();
    await measures().getByText("1,065 respondents", { exact: true }).waitFor();
    await person.keys("ArrowDown", "ArrowDown", "Enter");
    await isBack();
    await measures()
      .getByText(/ of 1,065 respondents$/)
      .waitFor();
    await person.keys(" ", "Home", "Enter");
    await isBack();
    await measures().getByText("1,065 respondents", { exact: true }).waitFor();
    await person.keys("Enter");
    await list.waitFor();
    await measures().getByText("1,065 respondents", { exact: true }).click();
    await list.waitFor({ state: "detached" });
  });

  test("a segment that is chosen is the segment of every page and of the register", async () => {
    await tab("Scorecard");
    await person.choose(/All segments/, /Business \(185\)/, measures());
    await expect.poll(() => firstItem("All touch points"), SOON).toEqual(BUSINESS);
    await measures().getByText("185 of 1,065 respondents").waitFor();
    await person.button("Open the register", await person.view("Touch points")).click();
    await expect.poll(() => firstItem("Touch points"), SOON).toEqual(BUSINESS);
  });

  test("a chart that is pinned stands in the proposal with the segment it was drawn of", async () => {
    const { page } = bench;
    await openMeasures();
    await tab("Curve");
    await person.button("Pin to the report", measures()).click();
    await page.getByText("Pinned to the report.").waitFor();
    const finding = (await measures().getByRole("heading").first().textContent()) ?? "";
    await person.button("New redesign proposal", await person.view("Reports")).click();
    const preview = page.frameLocator('iframe[title="Preview of Redesign proposal"]');
    const figure = preview.locator("figure").filter({ hasText: finding });
    await figure.first().waitFor();
    expect(await figure.first().textContent()).toContain("Business");
    expect(bench.errors).toEqual([]);
    expect(bench.outside).toEqual([]);
  });
});
