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
/** Two rounds in one file, answered in words; the register has nothing of it yet. */
const QUALITY = ["very poor", "poor", "fair", "good", "very good", "excellent", "outstanding"];
const TEA = ["strongly disagree", "disagree", "agree", "strongly agree"];
const DENTIST = [
  "Round;Q2a - booking [what I EXPECT];Q2b - booking [what I GOT];The tea was hot;Q10: anything else??",
  ...Array.from({ length: 42 }, (_, row) =>
    [
      row < 20 ? "Autumn 2026" : "Spring 2026",
      QUALITY[6 - (row % 3)],
      row % 14 === 13 ? "99" : QUALITY[row % 7],
      TEA[row % 4],
      row % 6 === 0 ? `Waited ${row + 10} minutes, nobody said why` : "",
    ].join(";"),
  ),
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
/** More columns than are seen at a glance. */
const COLUMNS = 60;
const LOG = [
  ["case", "activity", "timestamp", ...Array.from({ length: COLUMNS }, (_, at) => `detail ${at + 1}`)].join(
    ",",
  ),
  ...Array.from({ length: 12 }, (_, row) =>
    [
      `c${Math.floor(row / 3)}`,
      ["Asked", "Checked", "Answered"][row % 3],
      `2025-03-${String(row + 1).padStart(2, "0")} 10:00`,
      ...Array.from({ length: COLUMNS }, (_, at) => ["low", "mid", "high"][(at + Math.floor(row / 3)) % 3]),
    ].join(","),
  ),
].join("\n");

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
  async function choose(label: string, option: RegExp): Promise<void> {
    await page()
      .getByRole("button", { name: new RegExp(`${label}$`) })
      .click();
    await bench.page.getByRole("option", { name: option }).click();
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

  test("answers in words are scored, their waves are told, and a touch point is chosen and not made unseen", async () => {
    await bringIn("dentist.csv", DENTIST);
    const columns = page().getByRole("grid", { name: "What each column means" });
    const meaning = (column: string, title: string) =>
      columns
        .getByRole("row")
        .filter({ hasText: column })
        .locator('[role="gridcell"]')
        .filter({ hasText: title });
    const got = "Q2b - booking [what I GOT]";
    await meaning(got, "Perception").waitFor();
    await meaning("Round", "Wave").waitFor();
    const found = page().getByRole("list", { name: "Waves that will be made" });
    await expect
      .poll(() => found.getByRole("listitem").allInnerTexts())
      .toEqual(["Spring 2026, 2026-03-01: n 22", "Autumn 2026, 2026-09-01: n 20"]);
    const words = page().getByRole("list", { name: "What the words of the answers stand for" });
    await words.getByText("very poor = 1, poor = 2", { exact: false }).waitFor();
    const tea = words.getByRole("listitem").filter({ hasText: "The tea was hot" });
    await tea.getByText("nothing of them would be scored", { exact: false }).waitFor();
    await tea.getByRole("button", { name: "CSAT" }).click();
    await meaning("The tea was hot", "CSAT").waitFor();
    await meaning("The tea was hot", "").nth(2).dblclick();
    await bench.page.keyboard.type("book");
    const offered = bench.page.getByRole("listbox", { name: "Touch point" }).getByRole("option");
    expect(await offered.allInnerTexts()).toEqual(["booking", "New touch point “book”"]);
    await person.keys("Enter");
    await meaning("The tea was hot", "booking").waitFor();
    await page().getByText("“Q10: anything else??” comes in as verbatims", { exact: false }).waitFor();
    await person.button("Import 42 respondents", page()).click();
    await page().waitFor({ state: "hidden" });
    const kept = await bench.page.evaluate(() => {
      const { model } = (window as never as Reached).__frontstage.services.session();
      const questions = model.all("surveyMapping").at(-1)?.questions ?? [];
      return {
        touchPoints: model.all("touchPoint").length,
        read: questions.map(({ role, minimum, maximum }) => [role, minimum, maximum]),
      };
    });
    expect(kept).toEqual({
      touchPoints: 1,
      read: [
        ["wave", 1, 5],
        ["expectation", 1, 7],
        ["perception", 1, 7],
        ["csat", 1, 5],
        ["text", 1, 5],
      ],
    });
    await person.view("Measures");
    await sources("Complaints and comments").getByText("free text of the survey", { exact: false }).waitFor();
    await person.command("Open the verbatims");
    await bench.page.locator(".verbatim-row", { hasText: "Waited 10 minutes, nobody" }).waitFor();
    expect(await bench.page.locator(".verbatim-row").count()).toBe(7);
    await person.command("Undo");
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
  });

  test("comments that are in already are told, and only the new ones come in unless all are wanted", async () => {
    await bringIn("april.csv", letters([...TEXTS, "The form has no field for my second name."]));
    await page().getByText("8 of the 9 rows are in already", { exact: false }).waitFor();
    await person.button("Import 1 row", page()).waitFor();
    await choose("Rows that are in already", /^Bring in both/);
    await person.button("Import 9 rows", page()).click();
    await page().waitFor({ state: "hidden" });
    await person.view("Measures");
    await sources("Complaints and comments").getByText("9 rows", { exact: false }).waitFor();
  });

  test("several tables that hold the same are told in one place, and gone on with by one press", async () => {
    await bringIn("may.csv", letters([...TEXTS, "The form has no field for my second name."]));
    await page().getByText("All 9 rows are in already", { exact: false }).waitFor();
    await choose("Rows that are in already", /^Bring in both/);
    await person.button("Import 9 rows", page()).click();
    await page().waitFor({ state: "hidden" });
    await person.command("Open the verbatims");
    const told = bench.page.getByRole("alert").filter({ hasText: "2 tables were brought in again" });
    await told.getByText("“may” holds all 9 verbatims of “april” again", { exact: false }).waitFor();
    await told.getByText("“may” holds all 8 verbatims of “march” again", { exact: false }).waitFor();
    await told.getByRole("button", { name: "Go on with “may” in place of both" }).click();
    await told.waitFor({ state: "detached" });
    await bench.page.getByText("“may” goes on", { exact: false }).waitFor();
    expect(await bench.page.locator(".verbatim-row").count()).toBe(9);
  });

  test("who has the palette or a field in hand when a page comes up keeps it, and every letter", async () => {
    const comesUp = async () => {
      await bench.page.evaluate(() => {
        (window as never as Reached).__frontstage.services.editors.open({ editor: "verbatims" });
      });
      await bench.page.locator(".verbatim-list").waitFor();
    };
    await person.command("Import data");
    await page().waitFor();
    await person.keys("Control+Shift+P");
    const field = bench.page.locator(".palette").getByRole("combobox");
    await field.and(bench.page.locator(":focus")).waitFor();
    await bench.page.keyboard.type("se");
    await comesUp();
    await bench.page.keyboard.type("arch");
    expect(await field.inputValue()).toBe(">search");
    await person.keys("Escape");
    await bench.page.locator(".verbatim-list:focus").waitFor();
    await person.command("Import data");
    await page().waitFor();
    await person.command("Search the engagement");
    const search = bench.page.locator(".side-bar").getByRole("searchbox").first();
    await search.and(bench.page.locator(":focus")).waitFor();
    await bench.page.keyboard.type("wai");
    await comesUp();
    await bench.page.keyboard.type("ted");
    expect(await search.inputValue()).toBe("waited");
  });

  test("every column that cases can differ by is found and unticked, however many there are", async () => {
    await bringIn("log.csv", LOG);
    const attributes = page().getByRole("group", { name: "Cases differ by" });
    await attributes.getByText("60 columns, 60 ticked").waitFor();
    const last = attributes.locator("label", { hasText: /^detail 60$/ });
    // By keyboard, in a list that scrolls: what has the focus comes into view.
    await last.getByRole("checkbox").focus();
    const [shown, list] = [await last.boundingBox(), await last.locator("..").boundingBox()];
    expect(shown?.y).toBeGreaterThanOrEqual(list?.y ?? Number.NaN);
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
    await person.keys("Space");
    await attributes.getByText("60 columns, 59 ticked").waitFor();
    await attributes.getByRole("searchbox", { name: "Find a column" }).fill("detail 5");
    await attributes.getByText("11 of 60 columns, 11 ticked").waitFor();
    await attributes.getByRole("button", { name: "Untick all 11" }).click();
    await attributes.getByText("11 of 60 columns, 0 ticked").waitFor();
    await person.button("Import 12 events", page()).click();
    await page().waitFor({ state: "hidden" });
    await person.view("Measures");
    await sources("Event logs").getByText("12 rows", { exact: false }).waitFor();
    const kept = await bench.page.evaluate(() => {
      const { services } = (window as never as Reached).__frontstage;
      return services.session().model.all("eventLog")[0]?.attributes;
    });
    expect(kept).toHaveLength(48);
    expect(kept).not.toContain("detail 55");
    expect(kept).not.toContain("detail 60");
    expect(bench.errors).toEqual([]);
  });
});

interface Reached {
  __frontstage: {
    services: {
      editors: { open(input: { editor: string }): void };
      session(): {
        model: {
          all(type: string): {
            attributes?: string[];
            questions: { role: string; minimum: number; maximum: number }[];
          }[];
        };
      };
    };
  };
}
