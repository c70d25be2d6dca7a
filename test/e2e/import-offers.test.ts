import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningWorkbench, startWorkbench } from "./harness.ts";
import { Person } from "./person.ts";
import { makeUserData, removeFolder } from "./places.ts";

/** Answers from 1 to 4 only: whether on 1–4, 1–5 or 1–7 they do not tell. */
const SURVEY = [
  "csat desk,overall",
  ...Array.from({ length: 50 }, (_, row) => `${1 + (row % 4)},${1 + (row % 7)}`),
  "Mean,4",
].join("\n");
/** Dates of which none tells the day from the month. */
const letters = (texts: readonly string[]) =>
  ["filled_on,Channel,Message", ...texts.map((text, row) => `${(row % 9) + 1}/4/2025,Mail,"${text}"`)].join(
    "\n",
  );
const TEXTS = Array.from(
  { length: 8 },
  (_, row) => `I waited ${row + 2} weeks, and nobody told me why it took so long.`,
);
describe("what the wizard asks and offers", () => {
  const userData = makeUserData();
  const folder = makeUserData();
  const dialogs = join(folder, "dialogs.json");
  let bench: RunningWorkbench;
  let person: Person;
  beforeAll(async () => {
    writeFileSync(dialogs, "{}");
    bench = await startWorkbench({
      host: "browser",
      userData,
      dialogs,
      port: 0,
      size: { width: 1440, height: 900 },
    });
    bench.page.setDefaultTimeout(30_000);
    person = new Person(bench, "browser", dialogs);
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
  const sources = (kind: string) => bench.page.getByRole("region", { name: kind, exact: true });
  async function bringIn(name: string, text: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    await person.command("Import data");
    await person.giveFile(() => person.button("Choose a file", page()).click(), path);
  }

  test("a row of totals is left out, is kept by a press, and is left out by another", async () => {
    await bringIn("desk.csv", SURVEY);
    const totals = page().getByRole("list", { name: "Rows of totals" });
    await person.button("Import 50 respondents", page()).waitFor();
    await totals.getByRole("button", { name: /^Keep/ }).click();
    await person.button("Import 51 respondents", page()).waitFor();
    await totals.getByRole("button", { name: /^Leave/ }).click();
    await person.button("Import 50 respondents", page()).waitFor();
  });

  test("a scale that the answers do not tell is asked for, and is what is chosen", async () => {
    const asked = page().getByRole("list", { name: "Scales that the answers do not tell" });
    const desk = asked.getByRole("listitem").filter({ hasText: "csat desk" });
    await desk.getByText("Which scale was it asked on?", { exact: false }).waitFor();
    await desk.getByRole("button", { name: /^1\D+7$/ }).click();
    await desk.waitFor({ state: "detached" });
    await person.button("Import 50 respondents", page()).click();
    await page().waitFor({ state: "hidden" });
    await person.view("Measures");
    await sources("Surveys").getByText("50 rows", { exact: false }).waitFor();
    const scale = await bench.page.evaluate(() => {
      const { services } = (window as never as Reached).__frontstage;
      const [mapping] = services.session().model.all("surveyMapping");
      return mapping?.questions.flatMap(({ role, minimum, maximum }) =>
        role === "csat" ? [[minimum, maximum]] : [],
      );
    });
    expect(scale).toEqual([[1, 7]]);
  });

  test("a column of dates is taken whatever its name, and the order of day and month is asked", async () => {
    await bringIn("march.csv", letters(TEXTS));
    await page().getByRole("button", { name: "filled_on Date", exact: false }).waitFor();
    const days = page().getByRole("list", { name: "Dates that do not tell the day from the month" });
    await days.getByText("1 April 2025", { exact: false }).waitFor();
    await days.getByRole("button", { name: "Month first: “filled_on”" }).click();
    await days.getByText("is read as 4 January 2025", { exact: false }).waitFor();
    await days.getByRole("button", { name: "Day first: “filled_on”" }).click();
    await days.getByText("is read as 1 April 2025.", { exact: false }).waitFor();
    await person.button("Import 8 rows", page()).click();
    await page().waitFor({ state: "hidden" });
    await person.view("Measures");
    await sources("Complaints and comments").getByText("8 rows", { exact: false }).waitFor();
    expect(bench.errors).toEqual([]);
  });
});

interface Reached {
  __frontstage: {
    services: {
      session(): {
        model: {
          all(type: string): {
            questions: { role: string; minimum: number; maximum: number }[];
          }[];
        };
      };
    };
  };
}
