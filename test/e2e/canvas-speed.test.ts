import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openBigMap } from "./big-map.ts";
import { countCards, renderedCards } from "./render-count.ts";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

const STEPS = 1200;
let served: ServedPage;
beforeEach(async () => {
  served = await servePage();
  await countCards(served.page);
  await served.page.reload();
  await served.page.waitForSelector(".workbench");
  await openSample(served.page);
  await openBigMap(served.page, STEPS);
}, 120_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const card = (id: string) => served.page.locator(`.step-card[data-element="${id}"]`);
const drawn = () => served.page.locator(".canvas").getAttribute("data-drawn");
const mounted = () => served.page.locator(".step-card").count();

async function middle(id: string): Promise<{ x: number; y: number }> {
  const box = await card(id).boundingBox();
  if (!box) throw new Error(`${id} has no card`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
/** Where a step is on the screen, whether it has a card or not. */
const placeOf = (id: string): Promise<{ x: number; y: number }> =>
  served.page.evaluate((id) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { services } = (window as any).__frontstage;
    const { canvas } = services.handles.active({ editor: "blueprint" });
    const corner = canvas.screenPlaceOf(id);
    return { x: corner.x + 2, y: corner.y - 6 };
  }, id);
const selection = (): Promise<string[]> =>
  served.page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    return [...(window as any).__frontstage.services.selection.get()];
  });
const titleOf = (id: string): Promise<string> =>
  served.page.evaluate((id) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    return (window as any).__frontstage.services.session().model.get("step", id).title;
  }, id);
async function wholeMap(): Promise<void> {
  await run(served.page, "canvas.zoom.fit");
  await served.page.locator('.canvas[data-drawn="painted"]').waitFor();
  await served.page.waitForFunction(() => document.querySelectorAll(".step-card").length === 0);
}

describe("a map of twelve hundred steps, close up", () => {
  test("has cards near the view only", async () => {
    expect(await drawn()).toBe("cards");
    expect(await mounted()).toBeLessThan(400);
  });

  test("renders one card when one step is renamed", async () => {
    await card("x1").dblclick();
    await served.page.locator(".card-input:focus").waitFor();
    await renderedCards(served.page);
    await served.page.keyboard.type("Asks for the price");
    expect(await renderedCards(served.page)).toEqual([]);
    await served.page.keyboard.press("Enter");
    await card("x1").getByText("Asks for the price").waitFor();
    expect(new Set(await renderedCards(served.page))).toEqual(new Set(["x1"]));
  });

  test("renders no card while one is dragged, and but few when it is dropped", async () => {
    const { page } = served;
    const { x, y } = await middle("x1");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 10, { steps: 4 });
    await page.locator(".drop-target").waitFor();
    await renderedCards(page);
    await page.mouse.move(x + 90, y + 30, { steps: 12 });
    await page.mouse.move(x + 10, y + 10, { steps: 12 });
    const others = (await renderedCards(page)).filter((id) => id !== "x1");
    expect(others).toEqual([]);
    await page.mouse.up();
  });
});

describe("a map of twelve hundred steps, whole", () => {
  test("is painted, and what lies under the pointer can be taken like any card", async () => {
    const { page } = served;
    await wholeMap();
    const at = await placeOf("x700");
    await page.mouse.move(at.x, at.y);
    await card("x700").waitFor();
    const said = await card("x700").getAttribute("title");
    // Below it stands what its time is.
    expect(said?.split("\n")[0]).toBe(await titleOf("x700"));
    await page.mouse.click(at.x, at.y);
    expect(await selection()).toEqual(["x700"]);
    await page.mouse.dblclick(at.x, at.y);
    await page.locator(".card-input:focus").waitFor();
    await page.keyboard.type("Found");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".card-input") === null);
    expect(await titleOf("x700")).toBe("Found");
  });

  test("gives a rubber band everything that it lies over", async () => {
    const { page } = served;
    await wholeMap();
    const [last, to] = [await placeOf("x1199"), await placeOf("x700")];
    // It begins beside the map, where nothing can be taken.
    await page.mouse.move(last.x, last.y + 80);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    const chosen = await selection();
    expect(chosen).toContain("x1199");
    expect(chosen).toContain("x700");
    expect(chosen.length).toBeGreaterThan(200);
  });

  test("lets a step be dragged to another place, with everything else that is selected", async () => {
    const { page } = served;
    await wholeMap();
    const [one, other] = [await placeOf("x700"), await placeOf("x701")];
    await page.mouse.click(one.x, one.y);
    await page.keyboard.down("Shift");
    await page.mouse.move(other.x, other.y);
    await card("x701").waitFor();
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up("Shift");
    expect((await selection()).sort()).toEqual(["x700", "x701"]);
    const before = await stageColumn("x700");
    await page.mouse.move(other.x, other.y);
    await page.mouse.down();
    await page.mouse.move(other.x + 20, other.y + 2, { steps: 4 });
    await page.mouse.move(other.x + 60, other.y, { steps: 8 });
    await page.mouse.up();
    expect(await stageColumn("x700")).not.toEqual(before);
  });

  test("brings a step that is found close enough to be seen, and cards when it is near", async () => {
    const { page } = served;
    await wholeMap();
    await begin(page, "canvas.zoom.actual");
    await page.locator('.canvas[data-drawn="cards"]').waitFor();
    expect(await mounted()).toBeGreaterThan(10);
  });
});

const stageColumn = (id: string): Promise<string> =>
  served.page.evaluate((id) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { stageId, column, laneId } = (window as any).__frontstage.services.session().model.get("step", id);
    return `${laneId} ${stageId} ${column}`;
  }, id);
