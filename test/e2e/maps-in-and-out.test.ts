import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Host, type RunningWorkbench, startWorkbench } from "./harness.ts";
import { Person } from "./person.ts";
import { makeUserData, ROOT, removeFolder } from "./places.ts";

const DIAGRAM = join(ROOT, "../shared/data/bpmn/A.4.1.bpmn");
const STEPS = join(ROOT, "test/fixtures/maps/service-steps.csv");
const BOMB = join(ROOT, "test/fixtures/maps/entities.bpmn");
const HOSTS: readonly Host[] = ["browser", "electron"];

describe.each(HOSTS)("maps in and out, %s", (host) => {
  const userData = makeUserData();
  const folder = makeUserData();
  const dialogs = join(folder, "dialogs.json");
  let bench: RunningWorkbench;
  let person: Person;
  beforeAll(async () => {
    writeFileSync(dialogs, "{}");
    bench = await startWorkbench({ host, userData, dialogs, port: 0, size: { width: 1440, height: 900 } });
    bench.page.setDefaultTimeout(20_000);
    person = new Person(bench, host, dialogs);
    await person.command("New engagement");
    await person.answer("Town hall");
    await bench.page.getByText("Start with a journey").waitFor();
  });
  afterAll(async () => {
    await bench?.close();
    removeFolder(userData);
    removeFolder(folder);
  });
  const page = () => bench.page.getByRole("region", { name: "Import a blueprint", exact: true });
  const head = (name: string) => bench.page.getByRole("heading", { name, exact: true }).waitFor();
  const tree = () => bench.page.getByRole("tree", { name: "Journey" });
  const count = (detail: string) => page().getByText(detail, { exact: true }).waitFor();
  async function bringIn(path: string): Promise<void> {
    await person.command("Import a blueprint from BPMN, Excel or CSV");
    await person.giveFile(() => person.button("Choose a file").click(), path);
  }
  async function takeOut(command: string, path: string): Promise<void> {
    await person.keepFile(() => person.command(command), path);
    await expect.poll(() => existsSync(path), { timeout: 20_000 }).toBe(true);
  }

  test("a hostile file is refused with its line, and the next one is read", async () => {
    await bringIn(BOMB);
    await page().getByRole("alert").getByText("entities.bpmn, line 2: ", { exact: false }).waitFor();
    await person.giveFile(() => person.button("Choose a file").click(), DIAGRAM);
    await head("A.4.1.bpmn");
    await count("3 lanes · 15 steps · 15 flows");
  });

  test("a lane becomes the client’s, its meetings touch points, and the map is there; one undo takes all of it", async () => {
    const guess = page().getByText("“Lane 1” is taken for the client", { exact: false });
    await guess.waitFor();
    await person.chooseIn(await person.cell("Lanes", "Lane 1", "Band"), "Backstage");
    await guess.waitFor({ state: "detached" });
    await page().getByText("No lane is the client’s yet", { exact: false }).waitFor();
    await person.chooseIn(await person.cell("Lanes", "Lane 1", "Band"), "Client");
    await page().getByText("Task 1 – with Lane 2").waitFor();
    await page().getByText("All", { exact: true }).click();
    await person.button("Import 15 steps").click();
    await bench.page.getByText("15 steps imported, 2 touch points registered.").waitFor();
    await bench.page.getByRole("application", { name: /^Blueprint canvas/ }).waitFor();
    await bench.page.locator(".step-card").getByText("Task 1", { exact: true }).waitFor();
    await person.keys("Control+z");
    await bench.page.getByText("Start with a journey").waitFor();
    await person.view("Journey");
    await bench.page.getByText("No journey yet").waitFor();
    expect(await bench.page.getByRole("application", { name: /^Blueprint canvas/ }).count()).toBe(0);
    await person.keys("Control+Shift+z");
    await tree().getByText("A.4.1", { exact: true }).waitFor();
    await tree().getByText("As is", { exact: true }).click();
    await bench.page.locator(".step-card").getByText("Task 1", { exact: true }).waitFor();
  });

  test("the blueprint goes out as BPMN, Excel and CSV, and every one comes back whole", async () => {
    await person.view("Journey");
    const files = [
      ["Export blueprint as BPMN", "map.bpmn"],
      ["Export blueprint as Excel workbook", "map.xlsx"],
      ["Export blueprint as CSV, all fields", "map.csv"],
    ] as const;
    for (const [command, name] of files) await takeOut(command, join(folder, name));
    for (const [, name] of files) {
      await bringIn(join(folder, name));
      await head(name);
      await count("3 lanes · 15 steps · 15 flows");
      await page().getByText("Everything in the file is taken over.").waitFor();
      await person.button("Import 15 steps").click();
      await tree().getByText("map", { exact: true }).first().waitFor();
    }
    expect(await tree().getByText("As is", { exact: true }).count()).toBe(4);
  }, 90_000);

  test("a list of steps is mapped column by column, and says what it leaves out by row and column", async () => {
    await bringIn(STEPS);
    await count("5 lanes · 7 steps · 7 flows");
    await (await person.row("Not taken over", "Row 5, column “Dauer”")).waitFor();
    await person.chooseIn(await person.cell("What each column means", "Farbe", "Meaning"), "Quote");
    await page().getByText("2 entries", { exact: true }).waitFor();
    await person.button("Import 7 steps").click();
    await bench.page.locator(".step-card").getByText("Antrag abgeben", { exact: true }).waitFor();
  });
});
