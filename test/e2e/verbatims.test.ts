import type { Locator } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

const LETTERS = [
  ["Three weeks, and my refund is still not here.", "phone", "complaint"],
  ["They know me by name at the counter.", "counter", "praise"],
  ["I waited forty minutes.", "counter", "complaint"],
];

/** What the import leaves behind: a table of letters, its columns and how they are read. */
interface Reached {
  __frontstage: {
    services: {
      session(): {
        writeColumns(id: string, columns: unknown[]): Promise<void>;
        commit(
          options: { label: string },
          change: (draft: {
            create(type: string, fields: object): unknown;
            remove(id: string): void;
          }) => void,
        ): void;
        model: { all(type: string): Record<string, unknown>[] };
      };
      editors: { open(input: object): void };
      selection: { set(ids: string[]): void };
    };
  };
}

async function isWithin(part: Locator, whole: Locator): Promise<boolean> {
  const [inner, outer] = [await part.boundingBox(), await whole.boundingBox()];
  return (
    inner !== null &&
    outer !== null &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
  await page.evaluate(async (rows) => {
    const session = (window as never as Reached).__frontstage.services.session();
    const column = (index: number) => ({
      values: Uint32Array.from(rows, (_, row) => row + 1),
      dictionary: ["", ...rows.map((row) => row[index] ?? "")],
    });
    await session.writeColumns("letters", [0, 1, 2].map(column));
    // The letters alone: what the sample's own clients said goes with its table.
    session.commit({ label: "Without the complaint book" }, (draft) =>
      draft.remove("dataset.complaint-book-2026"),
    );
    session.commit({ label: "Import letters" }, (draft) => {
      draft.create("dataset", {
        id: "letters",
        name: "Letters",
        purpose: "comments",
        fileName: "letters.csv",
        sheet: "",
        encoding: "utf-8",
        delimiter: ",",
        importedOn: "",
        rowCount: rows.length,
        columns: ["Text", "Way", "Sort"].map((name) => ({ name, label: "", kind: "text" })),
        dropped: [],
        pseudonymous: [],
        order: "a5",
      });
      draft.create("verbatimMapping", {
        name: "Letters",
        datasetId: "letters",
        text: "Text",
        date: "",
        channel: "Way",
        segment: "",
        kind: "Sort",
        sentiment: "",
        touchPoint: "",
        usualKind: "complaint",
        touchPoints: [],
        clients: 100,
        order: "a0",
      });
    });
  }, LETTERS);
  await run(page, "verbatim.list.open");
  await here("Three weeks");
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const here = (words: string) => page.locator(".verbatim-row[data-here]", { hasText: words }).waitFor();
const judged = () =>
  page.evaluate(() => (window as never as Reached).__frontstage.services.session().model.all("verbatim"));

describe("what clients said, by keyboard alone", () => {
  test("is judged at the pace of reading, is undone a step at a time, and stands on the journey map when pinned", async () => {
    await page.keyboard.type("1w");
    await page.getByRole("combobox", { name: "Type a touch point" }).and(page.locator(":focus")).waitFor();
    await page.keyboard.type("asking for a refund");
    await page.keyboard.press("Enter");
    await page.locator(".verbatim-list:focus").waitFor();
    await page.keyboard.type("dp");
    await page.keyboard.press("Enter");
    await here("They know me");
    expect(await judged()).toMatchObject([
      {
        text: "Three weeks, and my refund is still not here.",
        touchPointId: "touch-point.asking-refund",
        sentiment: -2,
        incident: "dissatisfying",
        pinned: true,
        triaged: true,
      },
    ]);
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    expect(await judged()).toMatchObject([{ pinned: false, triaged: false, incident: "dissatisfying" }]);
    await page.keyboard.press("Control+Y");
    await page.keyboard.press("Control+Y");
    expect(await judged()).toMatchObject([{ pinned: true, triaged: true }]);
    await page.keyboard.press("u");
    await here("Three weeks");

    const blueprint = await page.evaluate(() => {
      const { services } = (window as never as Reached).__frontstage;
      const { model } = services.session();
      const today = new Set(model.all("blueprint").flatMap((one) => (one.kind === "as-is" ? [one.id] : [])));
      const step = model
        .all("step")
        .find((one) => one.touchPointId === "touch-point.asking-refund" && today.has(one.blueprintId));
      services.editors.open({ editor: "journey-map", recordId: step?.blueprintId });
      return { recordId: step?.blueprintId, stepId: String(step?.id) };
    });
    expect(blueprint.recordId).toBeTypeOf("string");
    await page
      .getByRole("gridcell", {
        name: /They say.*Three weeks, and my refund is still not here\..*phone, complaint/,
      })
      .first()
      .waitFor({ state: "attached" });

    await page.evaluate(({ recordId }) => {
      (window as never as Reached).__frontstage.services.editors.open({ editor: "blueprint", recordId });
    }, blueprint);
    // The step lies beyond the right edge of the editor, where nobody can press: choosing it brings it into view. A
    // page that scrolls the map instead is scrolled back by it, and the press would land on whatever stands there.
    const sign = page.getByRole("button", { name: "Show 1 quote of a client" });
    await sign.waitFor();
    await page.evaluate(
      ({ stepId }) => (window as never as Reached).__frontstage.services.selection.set([stepId]),
      blueprint,
    );
    await expect.poll(() => isWithin(sign, page.locator(".surface"))).toBe(true);
    await sign.click();
    const quotes = page.getByRole("dialog", { name: /^What clients said/ });
    await quotes.getByText("“Three weeks, and my refund is still not here.”").waitFor();
    expect(await quotes.locator("figcaption").textContent()).toBe("complaint · phone · Letters");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show 1 quote of a client" }).waitFor();
  });

  test("several are judged at once, and their rows are as before when that is taken back", async () => {
    await page.keyboard.press("Control+A");
    await page.keyboard.type("m2");
    expect(await judged()).toMatchObject(LETTERS.map(() => ({ kind: "comment", sentiment: -1 })));
    await page.keyboard.press("Delete");
    expect(await judged()).toEqual([]);
    await page.locator(".verbatim-row").nth(2).waitFor();
  });

  test("words find it, the summary counts it and opens what it counted", async () => {
    await page.keyboard.type("/forty");
    await page.keyboard.press("Enter");
    await here("I waited forty");
    expect(await page.locator(".verbatim-row").count()).toBe(1);
    expect(await page.locator(".verbatim-row mark").textContent()).toBe("forty");
    await page.getByRole("button", { name: "Summary", exact: true }).click();
    const whole = page.locator(".verbatim-whole");
    expect(await whole.textContent()).toContain("Complaints per 1,000 clients20.0");
    await page.getByRole("table", { name: "By Channel" }).getByRole("button", { name: "counter" }).click();
    await here("They know me");
    expect(await page.locator(".verbatim-row").count()).toBe(2);
  });

  test("is clean for who hears it", async () => {
    await expectCleanInEveryTheme(page, "verbatims");
    await page.getByRole("button", { name: "Summary", exact: true }).click();
    await page.locator(".verbatim-whole").waitFor();
    await expectCleanInEveryTheme(page, "verbatims");
  });
});
