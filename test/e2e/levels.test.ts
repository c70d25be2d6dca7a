import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { removeFolder } from "./places.ts";
import { begin, openSample, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

interface Shown {
  readonly name: string;
  readonly parent: string | null;
  readonly titles: readonly string[];
  readonly undo: readonly string[];
  readonly blueprints: number;
}

/** What the blueprint in front is and holds. */
const shown = (): Promise<Shown> =>
  page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { services } = (window as any).__frontstage;
    const { model, undoStack } = services.session();
    const blueprint = model.get("blueprint", services.editors.active().recordId);
    return {
      name: blueprint.name,
      parent: model.get("step", blueprint.parentStepId)?.title ?? null,
      // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
      titles: model.by("step", "blueprintId", blueprint.id).map((step: any) => step.title),
      // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
      undo: undoStack.map((entry: any) => entry.label),
      blueprints: model.all("blueprint").length,
    };
  });
/** Fields of the steps of a blueprint, by title. */
const steps = (fields: readonly string[]): Promise<Record<string, unknown[]>> =>
  page.evaluate((fields) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { services } = (window as any).__frontstage;
    const { model } = services.session();
    const all = model.by("step", "blueprintId", services.editors.active().recordId);
    // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
    return Object.fromEntries(all.map((step: any) => [step.title, fields.map((field) => step[field])]));
  }, fields);

const surface = () => page.locator(".surface:visible");
const card = (title: string): Locator => page.locator(".step-card:visible", { hasText: title });
const crumbs = () => page.locator(".breadcrumb:visible");
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Waits until the blueprint in front has this name. */
const front = (name: string) =>
  page.waitForFunction((name) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { services } = (window as any).__frontstage;
    const id = services.editors.active()?.recordId;
    return services.session()?.model.get("blueprint", id)?.name === name;
  }, name);

async function answer(text: string): Promise<void> {
  const title = (await page.getByRole("dialog").getByRole("heading").first().textContent()) ?? "";
  // By its name: another one may follow at once.
  const dialog = page.getByRole("dialog", { name: title, exact: true });
  await dialog.getByRole("textbox").fill(text);
  await press("Enter");
  await dialog.waitFor({ state: "detached" });
}

/** A new engagement with a map of three steps in a row, the last of which is selected. */
async function threeSteps(): Promise<void> {
  await begin(page, "engagement.new");
  await answer("Levels");
  await page.waitForFunction(() => document.querySelector("h1.visually-hidden")?.textContent === "Levels");
  await begin(page, "journey.new");
  await answer("Book");
  await surface().waitFor();
  await page.locator(".surface:focus").waitFor();
  for (const title of ["Asks", "Pays", "Receives"]) {
    await page.keyboard.type(title);
    await press("Enter");
    await card(title).waitFor();
    await press("Enter");
  }
  await press("Escape");
}

describe("levels", () => {
  test("a step opens its inside by keyboard, steps go into it, and the way up leads back to the step", async () => {
    await threeSteps();
    await card("Pays").click();
    await press("Alt+ArrowDown");
    await front("Pays");
    expect(await shown()).toMatchObject({ parent: "Pays", titles: [], blueprints: 2 });
    await page.locator(".surface:focus").waitFor();
    await page.keyboard.type("Finds the card");
    await press("Enter", "Enter");
    await page.keyboard.type("Types the code");
    await press("Enter", "Escape");
    await card("Types the code").waitFor();
    expect(await crumbs().textContent()).toMatch(/Levels\s*Book\s*As is\s*Pays/);
    await press("Escape", "Alt+ArrowUp");
    await front("As is");
    await card("Pays").locator(".step-inside").waitFor();
    expect(await page.locator(".inspector").textContent()).toContain("Inside");
    // The inside of the inside, by a double click on the mark.
    await card("Pays").locator(".step-inside").dblclick();
    await front("Pays");
    await card("Finds the card").click();
    await press("Alt+ArrowDown");
    await front("Finds the card");
    expect(await crumbs().textContent()).toMatch(/As is\s*Pays\s*Finds the card/);
    // The breadcrumb by keyboard: from the level above one further up.
    await press("Control+Alt+ArrowUp");
    await page.locator(".breadcrumb button:focus", { hasText: "Pays" }).waitFor();
    await press("ArrowLeft", "Enter");
    await front("As is");
    const tree = page.getByRole("tree", { name: "Journey" });
    await tree.getByRole("treeitem", { name: /^Finds the card/ }).waitFor();
    const depths = await tree
      .getByRole("treeitem")
      .evaluateAll((rows) => rows.map((row) => [row.textContent?.trim().split(/\s*\d/)[0], row.ariaLevel]));
    expect(Object.fromEntries(depths)).toMatchObject({ "As is": "3", Pays: "4", "Finds the card": "5" });
  }, 60_000);

  test("opening an inside is one undo; what it takes shows on the outer step as from inside", async () => {
    await threeSteps();
    await card("Pays").click();
    await press("Alt+ArrowDown");
    await front("Pays");
    const before = await shown();
    expect(before.undo.at(-1)).toBe("Open the inside of “Pays”");
    await page.locator(".surface:focus").waitFor();
    await page.keyboard.type("Finds");
    await press("Enter", "Enter");
    await page.keyboard.type("Types");
    await press("Enter", "Escape", "Control+a");
    const inspector = page.locator(".inspector");
    await inspector.getByText("2 steps").waitFor();
    await inspector.getByRole("button", { name: /Work/ }).click();
    await page.getByRole("option", { name: "Fixed" }).click();
    await inspector.getByLabel("Time", { exact: true }).fill("20");
    await press("Enter");
    await page.locator(".surface:visible").focus();
    await press("Escape", "Alt+ArrowUp");
    await front("As is");
    const row = inspector.locator(".inside-figures > div", { hasText: "Expected work" });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/40 min/);
    await page.locator(".surface:visible").focus();
    while ((await shown()).blueprints === 2) await press("Control+z");
    expect((await shown()).titles.toSorted()).toEqual(["Asks", "Pays", "Receives"]);
  }, 60_000);

  test("a map is deleted with what is inside of it, and the question says how much that is", async () => {
    await threeSteps();
    await card("Pays").click();
    await press("Alt+ArrowDown");
    await front("Pays");
    const tree = page.getByRole("tree", { name: "Journey" });
    await tree.getByRole("treeitem", { name: /^As is/ }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const dialog = page.getByRole("alertdialog");
    expect(await dialog.textContent()).toContain(
      "2 blueprints (1 of them inside of steps) with 3 steps go with it.",
    );
    await dialog.getByRole("button", { name: "Delete" }).click();
    await page.waitForFunction(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
      const { services } = (window as any).__frontstage;
      return services.session().model.all("blueprint").length === 0;
    });
  }, 60_000);
});

describe("the filter", () => {
  test("dims what it does not let through, by keyboard, and is there again after a reload", async () => {
    await openSample(page);
    await surface().focus();
    await press("Control+Shift+L");
    const bar = page.getByRole("toolbar", { name: "Filter" });
    await bar.getByRole("button", { name: "Role" }).press("Enter");
    const entry = page.getByRole("menuitemcheckbox", { name: /^Front desk/ });
    await entry.waitFor();
    await page.keyboard.type("f");
    await press("Enter", "Escape");
    await bar.getByText("6 of 33 steps").waitFor();
    const opacity = (title: string) => card(title).evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity("Quotes from the printed list")).toBe("1");
    expect(await opacity("Asks for the rate")).toBe("0.25");
    expect(await page.locator(".flow[data-dimmed]").count()).toBeGreaterThan(3);
    await page.reload();
    await bar.getByText("6 of 33 steps").waitFor();
    // The list shows only what it lets through.
    await surface().focus();
    await begin(page, "canvas.list.toggle");
    await page.locator(".step-list").getByText("27 steps are hidden by the filter.").waitFor();
    const listed = (title: string) => page.locator(".step-list").getByRole("button", { name: title }).count();
    expect(await listed("Quotes from the printed list")).toBe(1);
    expect(await listed("Asks for the rate")).toBe(0);
    await begin(page, "canvas.list.toggle");
    await bar.getByRole("button", { name: "Take Role Front desk out of the filter" }).click();
    await bar.getByText("33 of 33 steps").waitFor();
    await press("Escape");
    await bar.waitFor({ state: "detached" });
    await page.locator(".surface:focus").waitFor();
  }, 60_000);
});

describe("finding and replacing", () => {
  test("on the blueprint: the places are walked, one is replaced, then all, and undo brings them back", async () => {
    await openSample(page);
    await surface().focus();
    await press("Control+f");
    const find = page.getByRole("searchbox", { name: "Find on this blueprint" });
    await find.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("rate desk");
    const count = page.locator(".find-count");
    await page.locator(".find-hits li").first().waitFor();
    await press("Enter");
    await expect.poll(() => count.textContent()).toMatch(/^1 \/ \d+$/);
    const all = Number((await count.textContent())?.split("/")[1]);
    await surface().focus();
    await press("Control+h");
    const field = page.getByRole("textbox", { name: "Replace by" });
    await field.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Price desk");
    expect(await page.locator(".find-hits li").first().locator("ins").textContent()).toBe("Price desk");
    await press("Enter");
    await expect.poll(async () => (await shown()).undo.at(-1)).toBe("Replace “rate desk” by “Price desk”");
    await page.getByRole("button", { name: `All ${all - 1}`, exact: true }).click();
    await expect.poll(() => page.locator(".find-count").textContent()).toBe("None");
    await page.getByText(/^Replaced in \d+ places/).waitFor();
    const roles = Object.values(await steps(["role"])).flat() as string[];
    expect(roles.filter((role) => /rate desk/i.test(role))).toEqual([]);
    expect(roles.filter((role) => role.includes("Price desk")).length).toBeGreaterThan(2);
    await press("Escape", "Control+z", "Control+z");
    const back = Object.values(await steps(["role"])).flat() as string[];
    expect(back.filter((role) => /rate desk/i.test(role)).length).toBeGreaterThan(2);
  }, 60_000);

  test("across the engagement: what is found is shown where it stands, and replaced after a question", async () => {
    await openSample(page);
    await press("Control+Shift+f");
    const view = page.locator(".search-view");
    const field = view.getByRole("searchbox", { name: "Search the engagement" });
    await field.fill("refund");
    await view.getByText(/^\d+ places in \d+ parts$/).waitFor();
    await view.getByRole("button", { name: "Whole words" }).click();
    await view.getByRole("button", { name: "Match case" }).click();
    await field.fill("Refund request");
    await view.getByText(/^\d+ places? in \d+ parts?$/).waitFor();
    await view.locator(".search-hit button").first().click();
    await view.getByRole("button", { name: "Replace", exact: true }).click();
    await view.getByRole("textbox", { name: "Replace by" }).fill("Repayment");
    await view.getByRole("button", { name: "Replace all" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.textContent()).toContain("“Refund request” becomes “Repayment”");
    await dialog.getByRole("button", { name: "Replace all" }).click();
    await view.getByText("Nothing has these words.").waitFor();
    await page.getByRole("tree").count();
    await press("Control+Shift+e");
    await page.getByRole("treeitem", { name: /^Repayment/ }).waitFor();
  }, 60_000);
});

describe("several steps at once", () => {
  test("show mixed values as mixed, and each field goes to all of them in one undo", async () => {
    await threeSteps();
    await card("Asks").click();
    const inspector = page.locator(".inspector");
    await inspector.getByLabel("Owner").fill("Ann");
    await press("Enter");
    await page.locator(".surface:visible").focus();
    await press("Control+Shift+a");
    await inspector.getByText("3 steps").waitFor();
    expect(await inspector.getByLabel("Owner").getAttribute("placeholder")).toBe("Mixed");
    const set = async (label: string, text: string) => {
      const before = (await shown()).undo.length;
      await inspector.getByLabel(label, { exact: true }).fill(text);
      await press("Enter");
      await expect.poll(async () => (await shown()).undo.length).toBe(before + 1);
    };
    await set("Owner", "Head of service");
    await set("Role", "Agent");
    await set("Channel", "Phone");
    await inspector.getByRole("button", { name: /Kind/ }).click();
    await page.getByRole("option", { name: "Wait" }).click();
    await inspector.getByText("Moment of truth").click();
    await inspector.getByRole("button", { name: /Waiting/ }).click();
    await page.getByRole("option", { name: "Fixed" }).click();
    const fields = ["owner", "role", "channel", "kind", "momentOfTruth"];
    for (const values of Object.values(await steps(fields)))
      expect(values).toEqual(["Head of service", "Agent", "Phone", "wait", true]);
    await page.locator(".surface:visible").focus();
    await press("Control+z", "Control+z", "Control+z", "Control+z", "Control+z", "Control+z");
    const owners = await steps(["owner"]);
    expect([owners.Asks, owners.Pays]).toEqual([["Ann"], [""]]);
  }, 60_000);

  test("are put on a segment and taken off it; what each says of other segments stays", async () => {
    await openSample(page);
    await card("Asks for the rate").click();
    const inspector = page.locator(".inspector");
    await inspector.getByText("Agency", { exact: true }).click();
    await page.keyboard.down("Shift");
    await card("Receives the quote").click();
    await page.keyboard.up("Shift");
    await inspector.getByText("2 steps").waitFor();
    const box = inspector.getByRole("checkbox", { name: "Agency" });
    expect(await box.evaluate((element) => (element as HTMLInputElement).indeterminate)).toBe(true);
    await inspector.getByText("Regular advertiser", { exact: true }).click();
    const found = await steps(["segmentIds"]);
    const count = (title: string) => [found[title]?.[0] ?? []].flat().length;
    expect([count("Asks for the rate"), count("Receives the quote")]).toEqual([1, 2]);
  }, 60_000);
});

describe("templates", () => {
  test("an engagement begins with one, chosen by arrows; its blueprint is one undo", async () => {
    await page.getByRole("button", { name: "New engagement from a template" }).click();
    await answer("Town hall");
    const dialog = page.getByRole("dialog", { name: "New blueprint from a template" });
    await dialog
      .getByRole("radio", { name: /^Retail shop/ })
      .and(page.locator(":focus"))
      .waitFor();
    await press("ArrowDown");
    await dialog.getByRole("heading", { name: "Municipal office" }).waitFor();
    await dialog.locator(".template-picture svg").waitFor();
    // Wider than its place, it says so until it is scrolled to its end.
    const picture = dialog.locator(".template-picture");
    await expect.poll(() => picture.getAttribute("data-goes-on")).toBe("true");
    await picture.evaluate((place) => place.scrollTo({ left: place.scrollWidth }));
    await expect.poll(() => picture.getAttribute("data-goes-on")).toBe(null);
    await press("Enter");
    await surface().waitFor();
    const made = await shown();
    expect(made.name).toBe("As is");
    expect(made.titles).toHaveLength(21);
    expect(made.undo).toEqual(["Add the journey Municipal office"]);
  }, 60_000);

  test("a blueprint is saved as one, exported, renamed, deleted, imported and used again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "frontstage-template-"));
    const path = join(folder, "Mine.frontstage-template");
    try {
      await threeSteps();
      await card("Pays").click();
      await press("Alt+ArrowDown");
      await front("Pays");
      await page.locator(".surface:focus").waitFor();
      await page.keyboard.type("Finds");
      await press("Enter", "Escape", "Escape", "Alt+ArrowUp");
      await front("As is");
      await begin(page, "template.save");
      const saving = page.getByRole("dialog", { name: "Save as a template" });
      expect(await saving.textContent()).toContain("4 steps with 1 blueprint inside of steps");
      await saving.getByLabel("Name").fill("Mine");
      await saving.getByLabel("What it is good for").fill("Paying");
      await saving.getByRole("button", { name: "Save" }).click();
      await page.getByText("Saved as the template “Mine”.").waitFor();
      await begin(page, "template.blueprint.new");
      const dialog = page.getByRole("dialog", { name: "New blueprint from a template" });
      // The one that was just saved is what it begins with.
      await dialog.locator(".template-option[data-chosen]", { hasText: "Mine" }).waitFor();
      await dialog.getByText("Paying", { exact: true }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: "Export as a file" }).click(),
      ]);
      await download.saveAs(path);
      expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
        format: "frontstage-template",
        name: "Mine",
      });
      await dialog.getByRole("button", { name: "Rename" }).click();
      await page.getByRole("dialog", { name: "Rename Mine" }).getByRole("textbox").fill("Ours");
      await press("Enter");
      await dialog.locator(".template-option", { hasText: "Ours" }).waitFor();
      await dialog.getByRole("button", { name: "Delete" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
      await dialog.getByText(/keeps it here/).waitFor();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        dialog.getByRole("button", { name: /^Import a template/ }).click(),
      ]);
      await chooser.setFiles(path);
      await dialog.locator(".template-option", { hasText: "Mine" }).click();
      await dialog.getByRole("button", { name: "Create" }).click();
      await front("Mine");
      expect(await shown()).toMatchObject({ blueprints: 4 });
      expect((await shown()).titles.toSorted()).toEqual(["Asks", "Pays", "Receives"]);
      await card("Pays").locator(".step-inside").waitFor();
    } finally {
      removeFolder(folder);
    }
  }, 90_000);

  test("a file that is none is refused in words, and nothing is kept", async () => {
    const folder = mkdtempSync(join(tmpdir(), "frontstage-template-"));
    try {
      const path = join(folder, "bad.frontstage-template");
      writeFileSync(path, JSON.stringify({ format: "other" }));
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), begin(page, "template.import")]);
      await chooser.setFiles(path);
      await page.getByText(/bad.frontstage-template was not imported and nothing was changed/).waitFor();
    } finally {
      removeFolder(folder);
    }
  }, 60_000);
});
