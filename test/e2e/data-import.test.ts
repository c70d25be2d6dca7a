import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { airlinePath } from "../builders/airline-data.ts";
import { type Host, type RunningWorkbench, startWorkbench } from "./harness.ts";
import { Person } from "./person.ts";
import { makeUserData, ROOT, removeFolder } from "./places.ts";

const PERMITS = join(ROOT, "../shared/data/municipal-permits.csv");
const COMPLAINTS = [
  "Received;Channel;Area;Message;E-mail",
  ...Array.from(
    { length: 12 },
    (_, index) =>
      `0${(index % 9) + 1}.03.2025;Mail;${index % 2 === 0 ? "Counter" : "Website"};"I waited ${index} minutes, and nobody told me why it took so long.";person${index}@example.org`,
  ),
].join("\n");
const HOSTS: readonly Host[] = ["browser", "electron"];

describe.each(HOSTS)("data is brought in, %s", (host) => {
  const userData = makeUserData();
  const folder = makeUserData();
  const dialogs = join(folder, "dialogs.json");
  let bench: RunningWorkbench;
  let person: Person;
  beforeAll(async () => {
    writeFileSync(dialogs, "{}");
    bench = await startWorkbench({ host, userData, dialogs, port: 0, size: { width: 1440, height: 900 } });
    bench.page.setDefaultTimeout(30_000);
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
  const page = () => bench.page.getByRole("region", { name: "Import data", exact: true });
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  async function bringIn(path: string): Promise<void> {
    await person.command("Import data");
    await person.giveFile(() => person.button("Choose a file", page()).click(), path);
  }
  const sources = (kind: string) => bench.page.getByRole("region", { name: kind, exact: true });

  test("an empty file is refused by its name, and nothing is stored", async () => {
    await bringIn(file("empty.csv", ""));
    await page().getByRole("alert").getByText("empty.csv", { exact: false }).waitFor();
    await person.view("Measures");
    await bench.page.getByText("Nothing measured yet").waitFor();
  });

  test("complaints are known for what they are; who wrote them stays out", async () => {
    await bringIn(file("complaints.csv", COMPLAINTS));
    await page()
      .getByRole("button", { name: /Complaints and comments/ })
      .waitFor();
    await page().getByText("“E-mail” may tell who somebody is", { exact: false }).waitFor();
    await page()
      .getByRole("tab", { name: /Privacy/ })
      .click();
    await (await person.row("What is kept of each column", "E-mail")).getByText("Leave out").waitFor();
    await page().getByRole("tab", { name: "Columns" }).click();
    await (await person.row("Touch points of the file", "Counter")).getByText("Counter (new)").waitFor();
    await person.button("Import 12 rows", page()).click();
    await person.view("Measures");
    await sources("Complaints and comments").getByText("12 rows", { exact: false }).waitFor();
    await sources("Complaints and comments").getByText("1 column left out", { exact: false }).waitFor();
  });

  test("one undo takes all of it, and a redo brings it back", async () => {
    await bench.page.locator(".side-bar").click();
    await person.keys("Control+Z");
    await bench.page.getByText("Nothing measured yet").waitFor();
    await person.keys("Control+Shift+Z");
    await sources("Complaints and comments").getByText("12 rows", { exact: false }).waitFor();
  });

  test("what its columns mean is said anew without the file; what was left out of it is told as gone", async () => {
    await person.button("More for complaints").click();
    await bench.page.getByRole("menuitem", { name: "Change the reading…" }).click();
    const reading = bench.page.getByRole("region", { name: "Change the reading", exact: true });
    await reading.getByText("“E-mail” was left out", { exact: false }).waitFor();
    await reading.getByRole("textbox", { name: "Name", exact: true }).fill("Letters");
    await bench.page.keyboard.press("Enter");
    await person.button("Save the reading", reading).click();
    await person.button("More for Letters").waitFor();
    await bench.page.locator(".side-bar").click();
    await person.keys("Control+Z");
    await person.button("More for complaints").waitFor();
  });

  test("an event log is known by its columns, with its activities", async () => {
    await bringIn(PERMITS);
    await page().getByText("8,577 rows · 15 columns · 27 activities").waitFor();
    await (await person.row("Activities and their steps", "Confirmation of receipt")).waitFor();
    await person.button("Import 8,577 events", page()).click();
    await sources("Event logs").getByText("8,577 rows", { exact: false }).waitFor();
  });

  test("answers that are read again on a new file must say which wave they are", async () => {
    await bringIn(airlinePath());
    await page().getByText("1,065 respondents · 70 columns", { exact: false }).waitFor();
    // Something else is looked at meanwhile: the file is still open on coming back.
    await person.command("Touch points");
    await page().waitFor({ state: "hidden" });
    await bench.page.getByRole("tab", { name: "Import data" }).click();
    await person.button("Import 1,065 respondents", page()).click();
    await sources("Surveys").getByText("1,065 rows", { exact: false }).waitFor();
    await person.button("More for airline-expectations").click();
    await bench.page.getByRole("menuitem", { name: "Read a new file like this…" }).click();
    const again = bench.page.getByRole("region", { name: "Import data", exact: true });
    await person.giveFile(() => person.button("Choose a file", again).click(), airlinePath());
    await again.getByText("Name the new wave", { exact: false }).waitFor();
    await again.getByRole("textbox", { name: "Name of the wave" }).fill("Autumn");
    await bench.page.keyboard.press("Enter");
    await person.button("Import 1,065 respondents", again).click();
    await sources("Surveys").getByText("Autumn", { exact: false }).waitFor();
  });

  test("a source is deleted for good: no undo brings it back", async () => {
    await person.button("More for complaints").click();
    await bench.page.getByRole("menuitem", { name: "Delete for good…" }).click();
    await bench.page.getByRole("alertdialog").getByRole("button", { name: "Delete for good" }).click();
    await bench.page.getByText("complaints is deleted for good.").waitFor();
    await person.keys("Control+Z");
    expect(await sources("Complaints and comments").count()).toBe(0);
    expect(await sources("Surveys").count()).toBe(1);
    expect(bench.errors).toEqual([]);
  });
});
