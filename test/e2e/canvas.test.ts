import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Shown {
  readonly steps: readonly { id: string; title: string; laneId: string; stageId: string; column: number }[];
  readonly flows: readonly { from: string; to: string; label: string; probability: number | null }[];
  readonly lanes: readonly string[];
  readonly stages: readonly { name: string; columns: number }[];
  readonly undo: readonly string[];
}

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

/** What the blueprint in the active tab holds. */
const shown = (): Promise<Shown> =>
  page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { services } = (window as any).__frontstage;
    const { model, undoStack } = services.session();
    const id = services.editors.active().recordId;
    const own = (type: string) => model.by(type, "blueprintId", id);
    // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
    const byOrder = (a: any, b: any) => (a.order < b.order ? -1 : 1);
    const title = (stepId: string) => model.get("step", stepId).title;
    return {
      steps: own("step"),
      // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
      flows: own("flow").map((flow: any) => ({ ...flow, from: title(flow.fromId), to: title(flow.toId) })),
      // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
      lanes: own("lane").map((lane: any) => lane.name),
      stages: own("stage").sort(byOrder),
      // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
      undo: undoStack.map((entry: any) => entry.label),
    };
  });
const titles = async () => (await shown()).steps.map((step) => step.title).sort();
const joins = async () => (await shown()).flows.map(({ from, to }) => `${from} → ${to}`).sort();
const stepOf = async (title: string) => {
  const step = (await shown()).steps.find((entry) => entry.title === title);
  if (!step) throw new Error(`no step “${title}”`);
  return step;
};
const card = (title: string): Locator => page.locator(".step-card", { hasText: title });
const surface = () => page.locator(".surface:visible");
const undo = () => page.keyboard.press("Control+z");

async function middle(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("it is not shown");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // A hand begins slowly: the card goes along from where the drag is noticed, some pixels on.
  await page.mouse.move(from.x + 5, from.y + 1);
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
/** Answers the dialog that asks for a name. */
async function answer(text: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
}
/** A new engagement with an empty blueprint that has the focus. */
async function blankMap(name = "Empty"): Promise<void> {
  await begin(page, "engagement.new");
  await answer(name);
  await page.waitForFunction(
    (wanted) => document.querySelector("h1.visually-hidden")?.textContent === wanted,
    name,
  );
  await begin(page, "journey.new");
  await answer("Book");
  await surface().waitFor();
  await surface().focus();
}
/** Types steps one after the other, as people tell them. */
async function typeSteps(...names: string[]): Promise<void> {
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await card(name).waitFor();
  }
}

describe("by keyboard alone", () => {
  test("a journey of twenty steps over four lanes is typed in under two minutes", async () => {
    const started = Date.now();
    await blankMap();
    for (let index = 1; index <= 20; index++) {
      await page.keyboard.type(`Step ${index}`);
      await page.keyboard.press(index % 5 === 3 ? "Tab" : index % 5 === 4 ? "Shift+Enter" : "Enter");
      await card(`Step ${index}`).first().waitFor();
    }
    await page.keyboard.press("Escape");
    expect(Date.now() - started).toBeLessThan(120_000);
    const { steps, flows } = await shown();
    expect(steps).toHaveLength(20);
    expect(flows).toHaveLength(19);
    expect(new Set(steps.map((step) => step.laneId)).size).toBe(4);
  });

  test("with nothing selected the inspector tells what the whole blueprint comes to and what to do next", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay");
    const inspector = page.locator(".inspector");
    await expect.poll(() => inspector.textContent()).not.toContain("This blueprint");
    await page.keyboard.press("Escape");
    await inspector.getByText("This blueprint").waitFor();
    const figure = (name: string) => inspector.locator("dl > div").filter({ hasText: name }).locator("dd");
    expect(await figure("Steps").textContent()).toBe("2");
    expect(await figure("Lead time without queues").textContent()).toBe("n/a");
    expect(await inspector.textContent()).toContain("n/a: no step carries a time.");
    await inspector.getByLabel("Name").fill("Today");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Today" }).waitFor();
    await page.keyboard.press("Control+z");
    await inspector.getByRole("button", { name: "Start a to-be" }).waitFor();
    expect(await inspector.getByLabel("Name").inputValue()).not.toBe("Today");
  });

  test("a long title is whole in the inspector, and a long word parts with a hyphen on its card", async () => {
    await blankMap();
    const long =
      "Rechtsschutzversicherungsgesellschaft entscheidet über die Kostenübernahme der Versicherungsnehmerin";
    await typeSteps("Ask", long);
    const title = page.locator(".inspector-title").getByLabel("Title");
    await expect.poll(() => title.inputValue()).toBe(long);
    const fits = (element: HTMLElement) => element.scrollHeight <= element.clientHeight + 1;
    expect(await title.evaluate(fits)).toBe(true);
    await title.press("End");
    await title.press("Enter");
    expect(await title.inputValue()).toBe(long);
    expect(await page.locator(".step-title").last().textContent()).toMatch(/^Rechts\u00ADschutz/);
    await title.fill("Pays");
    await title.press("Enter");
    await card("Pays").waitFor();
  });

  test("walks, renames, duplicates, moves, connects and deletes, and each is one undo with its name", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("F2");
    await page.keyboard.type("Asks");
    await page.keyboard.press("Enter");
    await card("Asks").waitFor();
    await page.keyboard.press("Control+d");
    await page.waitForFunction(() => document.querySelectorAll(".step-card").length === 3);
    await page.keyboard.press("Control+ArrowDown");
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Control+k");
    await page.waitForFunction(() => document.querySelectorAll("g.flow").length === 2);
    await page.keyboard.press("Delete");
    expect(await titles()).toEqual(["Pay"]);
    expect((await shown()).undo.slice(-5)).toEqual([
      "Rename “Ask”",
      "Duplicate “Asks”",
      "Move “Asks”",
      "Join two steps",
      "Delete 2 elements",
    ]);
    for (let index = 0; index < 5; index++) await undo();
    expect(await titles()).toEqual(["Ask", "Pay"]);
  });

  test("undone past the making of its map and redone, the map is in front again and takes what is typed", async () => {
    await openSample(page);
    await begin(page, "journey.new");
    await answer("Complain");
    await surface().waitFor();
    await surface().focus();
    await typeSteps("Writes", "Waits");
    const tab = page.getByRole("tab", { name: /^Complain/ });
    await page.keyboard.press("Escape");
    for (let at = 0; (await tab.count()) > 0 && at < 10; at++) await undo();
    await tab.waitFor({ state: "detached" });
    for (let at = 0; at < 10; at++) await page.keyboard.press("Control+Shift+z");
    await tab.and(page.locator("[aria-selected=true]")).waitFor();
    await card("Waits").waitFor();
    await surface().and(page.locator(":focus")).waitFor();
    await typeSteps("Hears");
    expect(await titles()).toEqual(["Hears", "Waits", "Writes"]);
  });

  test("the slash offers the kinds, and letters that are shortcuts still begin no title by mistake", async () => {
    await blankMap();
    await typeSteps("Wait for the post");
    await page.keyboard.press("/");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("w");
    await page.keyboard.press("Enter");
    await page.locator(".step-card[data-kind=wait]").waitFor();
    await page.keyboard.press("1");
    await page.getByRole("button", { name: "100 %" }).waitFor();
    await page.keyboard.press("+");
    await page.getByRole("button", { name: "120 %" }).waitFor();
    await page.keyboard.press("-");
    await page.keyboard.press("0");
    expect(await titles()).toEqual(["Wait for the post"]);
  });

  test("the map is arranged after a preview that Escape leaves and Enter keeps, in one undo", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay", "Print");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    for (let index = 0; index < 4; index++) await page.keyboard.press("Control+ArrowRight");
    const columns = async () =>
      Object.fromEntries((await shown()).steps.map(({ title, column }) => [title, column]));
    const before = await columns();
    expect(before).toEqual({ Pay: 0, Print: 1, Ask: 4 });
    const bar = page.getByRole("region", { name: "Arrange the map" });
    await page.keyboard.press("Shift+Alt+F");
    await bar.getByText("3 of 3 steps would move.").waitFor();
    await bar.getByText("Flows that lead back: 1 now, 0 then.").waitFor();
    await page.keyboard.press("Escape");
    await bar.waitFor({ state: "detached" });
    expect(await columns()).toEqual(before);
    await page.keyboard.press("Shift+Alt+F");
    await bar.waitFor();
    await page.keyboard.press("Enter");
    await bar.waitFor({ state: "detached" });
    expect(await columns()).toEqual({ Ask: 0, Pay: 1, Print: 2 });
    expect((await shown()).undo.at(-1)).toBe("Arrange the map");
    await undo();
    await expect.poll(columns).toEqual(before);
  });

  test("Shift+F10 opens the menu of what is selected, and axe finds nothing in it", async () => {
    await blankMap();
    await typeSteps("Ask");
    await page.keyboard.press("Shift+F10");
    const menu = page.getByRole("menu");
    await menu.waitFor();
    expect(await menu.getByRole("menuitem").allTextContents()).toEqual(
      expect.arrayContaining(["Add the next stepEnter", "RenameF2", "DuplicateCtrl+D", "DeleteDelete"]),
    );
    await page.evaluate(AXE);
    const problems = await page.evaluate(async () => {
      const { axe } = window as never as { axe: typeof import("axe-core") };
      return (await axe.run(document)).violations.map(({ id }) => id);
    });
    expect(problems).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.classList.contains("surface"));
  });
});

describe("by commands", () => {
  test("the palette runs them on what is selected, and the shortcuts editor lists them with their keys", async () => {
    await blankMap();
    await typeSteps("Ask");
    await page.keyboard.press("Control+Shift+P");
    await page.keyboard.type("lane below");
    await page.locator(".palette-entry", { hasText: "Add a step in the lane below" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Title of the step" }).waitFor();
    await page.keyboard.type("Quote");
    await page.keyboard.press("Enter");
    await card("Quote").waitFor();
    expect(await joins()).toEqual(["Ask → Quote"]);

    await run(page, "workbench.shortcuts.open");
    await page.getByRole("searchbox").fill("Blueprint: duplicate");
    await page.locator(".shortcuts tr", { hasText: "Ctrl+D" }).first().waitFor();
    const described = await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
      const { commands } = (window as any).__frontstage.services;
      return commands.list().filter((command: { id: string }) => /^(blueprint|canvas)\./.test(command.id))
        .length;
    });
    expect(described).toBeGreaterThan(50);
  });

  test("lanes are added, moved, renamed and deleted from their heads", async () => {
    await blankMap();
    await page.locator(".lane-head", { hasText: "Backstage" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Add a lane" }).click();
    await page.locator(".lane-head[data-selected]", { hasText: "New lane" }).waitFor();
    await surface().focus();
    await page.keyboard.press("Control+ArrowUp");
    await page.keyboard.press("F2");
    await page.keyboard.type("Rate desk");
    await page.keyboard.press("Enter");
    await page.locator(".lane-head", { hasText: "Rate desk" }).waitFor();
    const tops = await page
      .locator(".lane-head")
      .evaluateAll((heads) =>
        heads.map((head) => [head.textContent, (head as HTMLElement).offsetTop] as const),
      );
    const top = (name: string) => tops.find(([text]) => text?.startsWith(name))?.[1] ?? Number.NaN;
    expect(top("Rate desk")).toBeLessThan(top("Backstage"));
    await page.keyboard.press("Delete");
    expect((await shown()).lanes).not.toContain("Rate desk");
    for (let index = 0; index < 4; index++) await undo();
    expect((await shown()).lanes).toHaveLength(5);
  });

  test("stages are added, widened, moved and renamed by keys", async () => {
    await blankMap();
    await run(page, "blueprint.stage.add");
    await page.locator(".stage-head[data-selected]").waitFor();
    await surface().focus();
    await page.keyboard.press("Control+Shift+ArrowRight");
    await page.keyboard.press("Control+ArrowLeft");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Before");
    await page.keyboard.press("Enter");
    const names = page.locator(".stage-head button");
    await expect.poll(() => names.allTextContents()).toEqual(["Before", "Stage 1"]);
    expect((await shown()).stages[0]).toMatchObject({ name: "Before", columns: 2 });
  });
});

describe("with the mouse", () => {
  test("a step dropped on a flow goes into it, and one undo takes it out", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Quote");
    await page.keyboard.press("Enter");
    await card("Quote").waitFor();
    const [ask, pay] = [await middle(card("Ask")), await middle(card("Pay"))];
    await drag(await middle(card("Quote")), { x: (ask.x + pay.x) / 2, y: ask.y });
    await expect.poll(joins).toEqual(["Ask → Quote", "Quote → Pay"]);
    const [first, second, third] = [await stepOf("Ask"), await stepOf("Quote"), await stepOf("Pay")];
    expect([first.column, second.column, third.column]).toEqual([0, 1, 2]);
    await undo();
    await expect.poll(joins).toEqual(["Ask → Pay", "Ask → Quote"]);
    expect((await stepOf("Quote")).column).toBe(0);
  });

  test("a step dropped on another one moves it aside, below it stacks with it, each in one undo", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay", "Print");
    await page.keyboard.press("Escape");
    const columns = async () =>
      Object.fromEntries((await shown()).steps.map(({ title, column }) => [title, column]));
    const pay = await middle(card("Pay"));
    await drag(await middle(card("Print")), { x: pay.x - 20, y: pay.y + 4 });
    await expect.poll(columns).toEqual({ Ask: 0, Print: 1, Pay: 2 });
    expect((await shown()).undo.at(-1)).toBe("Move “Print”");
    await undo();
    await expect.poll(columns).toEqual({ Ask: 0, Pay: 1, Print: 2 });
    const ask = await middle(card("Ask"));
    await drag(await middle(card("Print")), { x: ask.x, y: ask.y + 34 });
    await expect.poll(columns).toEqual({ Ask: 0, Pay: 1, Print: 0 });
    const [first, below] = [await middle(card("Ask")), await middle(card("Print"))];
    expect(below.y).toBeGreaterThan(first.y + 40);
    await undo();
    await expect.poll(columns).toEqual({ Ask: 0, Pay: 1, Print: 2 });
  });

  test("while a card is dragged, the bar shows who gives way and the lines show what it will be in line with", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay");
    await page.keyboard.press("Escape");
    const [ask, pay] = [await middle(card("Ask")), await middle(card("Pay"))];
    await page.mouse.move(pay.x, pay.y);
    await page.mouse.down();
    await page.mouse.move(pay.x - 5, pay.y);
    await page.mouse.move(ask.x - 10, ask.y, { steps: 6 });
    await page.locator(".drop-bar").waitFor();
    await page.mouse.move(ask.x, ask.y + 110, { steps: 6 });
    await page.locator(".drop-target").waitFor();
    expect(await page.locator(".drop-guide").count()).toBe(1);
    await page.mouse.up();
    await page.locator(".drop-target").waitFor({ state: "detached" });
    expect(await stepOf("Pay")).toMatchObject({ column: 0 });
  });

  test("the lower edge of a lane’s head pulls out a lane for a role, or an empty one", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay");
    for (const role of ["Cashier", "Clerk"]) {
      const field = page.locator(".inspector").getByRole("combobox", { name: "Role" });
      await card(role === "Cashier" ? "Pay" : "Ask").click();
      await field.fill(role);
      await field.press("Enter");
    }
    const head = await page.locator(".lane-head", { hasText: "Client" }).boundingBox();
    if (!head) throw new Error("no head");
    const edge = { x: head.x + head.width / 2, y: head.y + head.height };
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x, edge.y + head.height, { steps: 6 });
    await page.locator(".lane-pull", { hasText: "Cashier" }).waitFor();
    await page.mouse.up();
    await expect.poll(async () => (await shown()).lanes.length).toBe(6);
    expect((await stepOf("Pay")).laneId).not.toBe((await stepOf("Ask")).laneId);
    await undo();
    await expect.poll(async () => (await shown()).lanes.length).toBe(5);
    const support = await page.locator(".lane-head", { hasText: "Support" }).boundingBox();
    if (!support) throw new Error("no head");
    const low = { x: support.x + support.width / 2, y: support.y + support.height };
    await drag(low, { x: low.x, y: low.y + support.height });
    await page.locator(".lane-head[data-selected]", { hasText: "New lane" }).waitFor();
  });

  test("a flow is drawn to a step, to empty ground, moved to another step, and its words are typed on it", async () => {
    await blankMap();
    await typeSteps("Ask");
    await page.keyboard.press("Escape");
    const ask = await card("Ask").boundingBox();
    if (!ask) throw new Error("no card");
    const out = { x: ask.x + ask.width, y: ask.y + ask.height / 2 };
    await card("Ask").hover();
    await drag(out, { x: ask.x + ask.width / 2, y: ask.y + ask.height * 2.6 });
    await page.getByRole("textbox", { name: "Title of the step" }).waitFor();
    await page.keyboard.type("Quote");
    await page.keyboard.press("Enter");
    await expect.poll(joins).toEqual(["Ask → Quote"]);
    expect((await shown()).undo.at(-1)).toBe("Add “Quote”");

    await page.keyboard.press("Escape");
    await typeSteps("Pay");
    await page.keyboard.press("Escape");
    await card("Ask").hover();
    await drag(out, await middle(card("Pay")));
    await expect.poll(joins).toContain("Ask → Pay");
    const grip = page.locator(".flow-grip[data-end=to]");
    await drag(await middle(grip), await middle(card("Quote")));
    await expect.poll(joins).toEqual(["Ask → Quote", "Ask → Quote"]);
    await undo();
    await expect.poll(joins).toContain("Ask → Pay");

    await surface().focus();
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "Label and probability of the flow" }).fill("no 38 %");
    await page.keyboard.press("Enter");
    await page.locator(".flow-label", { hasText: "no 38 %" }).waitFor();
    const said = (await shown()).flows.find((flow) => flow.to === "Pay");
    expect(said).toMatchObject({ label: "no", probability: 0.38 });
    await page.getByText("One way out has no probability; the others add up to 38 %.").waitFor();
  });

  test("a rubber band selects, several are aligned and edited at once, and each is undone", async () => {
    await blankMap();
    await typeSteps("Ask", "Pay", "Print");
    await page.keyboard.press("Escape");
    const first = await card("Ask").boundingBox();
    const last = await card("Print").boundingBox();
    if (!first || !last) throw new Error("no cards");
    await drag(
      { x: first.x - 4, y: first.y - 8 },
      { x: last.x + last.width / 2, y: last.y + last.height + 6 },
    );
    await page.getByRole("heading", { name: "3 steps" }).waitFor();
    const role = page.locator(".inspector").getByRole("combobox", { name: "Role" });
    await role.fill("Front desk");
    await role.press("Enter");
    await surface().focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Align with the leftmost" }).click();
    const columns = async () => (await shown()).steps.map((step) => step.column);
    await expect.poll(columns).toEqual([0, 0, 0]);
    await undo();
    await expect.poll(async () => (await columns()).sort()).toEqual([0, 1, 2]);
    await undo();
    expect((await shown()).undo.at(-1)).toBe("Add “Print”");
  });

  test("with a filter on, everything is what it shows, and what is deleted at once is counted with the way back", async () => {
    await openSample(page);
    const before = (await titles()).length;
    await surface().focus();
    await page.keyboard.press("Control+Shift+l");
    await page.getByRole("toolbar", { name: "Filter" }).getByRole("button", { name: "Role" }).click();
    await page.getByRole("menuitemcheckbox", { name: /^Front desk/ }).click();
    await page.keyboard.press("Escape");
    const told = page.getByText(new RegExp(`^\\d+ of ${before} steps$`));
    const kept = Number.parseInt((await told.textContent()) ?? "", 10);
    expect(kept).toBeLessThan(before);
    await surface().focus();
    await page.keyboard.press("Control+a");
    await page.getByRole("heading", { name: `${kept} steps` }).waitFor();
    expect(await page.locator(".step-said").count()).toBe(1);
    await page.keyboard.press("Delete");
    expect(await titles()).toHaveLength(before - kept);
    await page.getByText(`${kept} steps deleted.`).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await titles()).length).toBe(before);
  });

  test("heads are dragged into another order, stages by their edge to another width", async () => {
    await blankMap();
    await run(page, "blueprint.stage.add");
    const names = page.locator(".stage-head button");
    await expect.poll(() => names.allTextContents()).toEqual(["Stage 1", "Stage 2"]);
    const [one, two] = [await middle(names.nth(0)), await middle(names.nth(1))];
    await drag(one, { x: two.x + 60, y: two.y });
    await expect.poll(() => names.allTextContents()).toEqual(["Stage 2", "Stage 1"]);
    const edge = page.locator(".stage-edge").first();
    const at = await middle(edge);
    await drag(at, { x: at.x + 200, y: at.y });
    await expect.poll(async () => (await shown()).stages[0]?.columns).toBe(2);
    expect((await shown()).undo.slice(-2)).toEqual(["Move the stage Stage 1", "Resize a stage"]);
  });
});

describe("the clipboard", () => {
  const modifiers = async (text: string) => {
    await page.evaluate((words) => {
      const data = new DataTransfer();
      data.setData("text/plain", words);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    }, text);
  };

  test("a list becomes joined steps, cells go to lanes below each other", async () => {
    await blankMap();
    await modifiers("• Ask\n• Pay\n• Print");
    await expect.poll(joins).toEqual(["Ask → Pay", "Pay → Print"]);
    await undo();
    await modifiers("Asks\tPays\nQuotes\tBooks");
    await expect.poll(titles).toEqual(["Asks", "Books", "Pays", "Quotes"]);
    expect(new Set((await shown()).steps.map((step) => step.laneId)).size).toBe(2);
  });

  test("a text that is too long for a title is cut, and that is said", async () => {
    await blankMap();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText(`Ask\n${"long ".repeat(2_000)}`));
    await page.keyboard.press("Control+v");
    await page.getByText("A title is longer than 500 letters: the rest was cut off.").waitFor();
    expect((await titles()).map((title) => title.length)).toEqual([3, 500]);
  });

  test("a table of a web page goes to the lanes and stages that it names, by keys and from the menu", async () => {
    await served.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await blankMap();
    await page.evaluate(async () => {
      const html = `<table><thead><tr><th></th><th colspan="2">Before</th><th>After</th></tr></thead>
        <tr><th>Client</th><td>Asks<br>Waits</td><td>Argues</td><td><p>Pays</p></td></tr>
        <tr><th>Rate desk</th><td>Quotes <script>alert(1)</script></td></tr></table>`;
      const blob = (text: string, type: string) => new Blob([text], { type });
      const item = { "text/html": blob(html, "text/html"), "text/plain": blob("table", "text/plain") };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    });
    await page.keyboard.press("Control+v");
    await expect.poll(titles).toEqual(["Argues", "Asks", "Pays", "Quotes", "Waits"]);
    expect(await joins()).toEqual(["Argues → Pays", "Asks → Waits", "Waits → Argues"]);
    const { lanes, stages, undo: labels } = await shown();
    expect(lanes).toContain("Rate desk");
    expect(stages.map(({ name }) => name)).toEqual(["Stage 1", "Before", "After"]);
    expect(labels.at(-1)).toBe("Paste 5 steps");
    await undo();
    await expect.poll(titles).toEqual([]);
    await page.locator(".react-flow__pane").click({ button: "right", position: { x: 400, y: 330 } });
    await page.getByRole("menuitem", { name: "Paste" }).click();
    await expect.poll(titles).toEqual(["Argues", "Asks", "Pays", "Quotes", "Waits"]);
  });

  test("steps copied in one engagement are pasted in another with their flows, by keys and from the menu", async () => {
    await served.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSample(page);
    await card("Asks for the rate").first().click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    await blankMap("Another");
    await page.keyboard.press("Control+v");
    await expect.poll(joins).toEqual(["Asks for the rate → Receives the quote"]);
    await page.keyboard.press("Escape");
    await page.locator(".react-flow__pane").click({ button: "right", position: { x: 400, y: 330 } });
    await page.getByRole("menuitem", { name: "Paste" }).click();
    await expect.poll(async () => (await titles()).length).toBe(4);
  });
});
