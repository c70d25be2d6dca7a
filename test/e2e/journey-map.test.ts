import { deflateSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const cell = (row: string, step: string): Locator =>
  page.locator(`.journey-cell[data-kind="${row}"][data-column="booking.${step}"]`).first();
const point = (step: string, curve = 0): Locator => cell("emotion", step).locator(".curve-point").nth(curve);
const field = () => page.locator(".journey-field");
const chip = (name: string) => page.locator(".segment-chip", { hasText: name });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

async function openMap(): Promise<void> {
  await page.getByRole("treeitem", { name: "Journey map" }).first().click();
  await page.locator(".journey-map .curve-point").first().waitFor();
}
/** A field of a record, as the engagement holds it. */
const held = (type: string, id: string, name: string): Promise<unknown> =>
  page.evaluate(
    ([type, id, name]) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
      const { model } = (window as any).__frontstage.services.session();
      return model.get(type, id)?.[name as string];
    },
    [type, id, name],
  );
const step = (id: string, name: string) => held("step", `booking.${id}`, name);
const experiences = (id: string): Promise<{ segmentId: string; quote: string; feeling: number | null }[]> =>
  page.evaluate((id) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { model } = (window as any).__frontstage.services.session();
    return model.by("experience", "stepId", id);
  }, `booking.${id}`);
const undoLabels = (): Promise<string[]> =>
  page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    return (window as any).__frontstage.services.session().undoStack.map((entry: any) => entry.label);
  });

describe("by mouse", () => {
  test("a thought is typed where it stands, and the step's inspector has it at once", async () => {
    await openMap();
    await cell("thoughts", "gets-quote").click();
    await field().fill("Is this the final price?");
    await page.keyboard.press("Enter");
    await page.locator(".journey-map svg text", { hasText: "Is this the final" }).waitFor();
    await cell("steps", "gets-quote").click();
    const inspector = page.locator(".inspector");
    expect(await inspector.getByLabel("Thoughts").inputValue()).toBe("Is this the final price?");
    await run(page, "journey-map.blueprint.show");
    await page.locator(".react-flow__node").first().waitFor();
    expect(await page.locator(".inspector").getByLabel("Thoughts").inputValue()).toBe(
      "Is this the final price?",
    );
  });

  test("what is typed is kept while its field is open, as one undo, and Escape takes it back", async () => {
    await openMap();
    await cell("thoughts", "gets-quote").click();
    const before = await step("gets-quote", "thoughts");
    const kept = (text: unknown) => expect.poll(() => step("gets-quote", "thoughts")).toBe(text);
    await field().fill("Is this");
    await kept("Is this");
    await field().fill("Is this all?");
    await kept("Is this all?");
    expect(await undoLabels()).toHaveLength(1);
    await page.keyboard.press("Escape");
    await kept(before);
    expect(await undoLabels()).toEqual([]);
    await cell("thoughts", "gets-quote").click();
    await field().fill("Is this the final price?");
    await kept("Is this the final price?");
    await page.locator("[data-testid=save-state][data-state=saved]").waitFor();
    expect(await field().isVisible()).toBe(true);
    await page.reload();
    await page.locator(".workbench").waitFor();
    await openMap();
    expect(await step("gets-quote", "thoughts")).toBe("Is this the final price?");
  }, 60_000);

  test("a point of the curve is dragged in halves, one drag is one undo, and Escape leaves it where it was", async () => {
    await openMap();
    const before = await step("asks-rate", "feeling");
    const box = await point("asks-rate").boundingBox();
    if (!box) throw new Error("the point is not shown");
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const drag = async (by: number) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + by / 2, { steps: 3 });
      await page.mouse.move(x, y + by, { steps: 3 });
    };
    await drag(76);
    expect(await step("asks-rate", "feeling")).toBe(before);
    expect(await point("asks-rate").getAttribute("aria-valuetext")).toBe("−1, annoyed");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await step("asks-rate", "feeling")).toBe(before);
    expect(await undoLabels()).toEqual([]);
    await drag(76);
    await page.mouse.up();
    expect(await step("asks-rate", "feeling")).toBe(-1);
    expect(await undoLabels()).toEqual(["Change the feeling at “Asks for the rate”"]);
    await page.keyboard.press("Control+z");
    expect(await step("asks-rate", "feeling")).toBe(before);
  });

  test("several segments are laid over each other, and what one says is written for it alone", async () => {
    await openMap();
    await chip("One-off advertiser").click();
    await cell("quotes", "pays").click();
    await field().fill("Cash, please.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect((await experiences("pays")).map(({ segmentId, quote }) => [segmentId, quote])).toEqual([
      ["segment.one-off", "Cash, please."],
    ]);
    expect(await step("pays", "quote")).toBe("");
    await chip("Agency").click();
    await page
      .getByRole("rowheader", { name: "They say, One-off advertiser" })
      .waitFor({ state: "attached" });
    expect(await cell("emotion", "told").locator(".curve-point").count()).toBe(2);
    expect(await point("told", 0).getAttribute("aria-valuenow")).toBe("-2");
    expect(await point("told", 1).getAttribute("aria-valuenow")).toBe("-1");
  });

  test("the to-be is laid beside, with two segments at most; what is left out is said", async () => {
    await openMap();
    await chip("All segments").click();
    await page.getByRole("button", { name: /No curve beside/ }).click();
    await page.getByRole("option", { name: /With the to-be/ }).click();
    await page.locator(".journey-note", { hasText: "1 curve is left out" }).waitFor();
    expect(await cell("emotion", "asks-back").locator(".curve-point").count()).toBe(4);
    expect(await cell("emotion", "told").locator(".curve-point").count()).toBe(2);
  });

  test("a row is hidden and comes back by undo; a click marks a moment of truth", async () => {
    await openMap();
    await page.getByRole("button", { name: "Rows", exact: true }).click();
    await page.getByRole("menuitemcheckbox", { name: "Gains" }).click();
    await cell("gains", "pays").waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await cell("gains", "pays").waitFor();
    await cell("moments", "pays").click();
    expect(await step("pays", "momentOfTruth")).toBe(true);
  });

  test("both views stand side by side, and an edit in one shows in the other", async () => {
    await openMap();
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
      const { editors } = (window as any).__frontstage.services;
      editors.open({ editor: "blueprint", recordId: "booking" }, { beside: true });
    });
    const group = page.locator(".group").nth(1);
    await group.locator(".step-card", { hasText: "Asks for the rate" }).waitFor();
    await cell("steps", "asks-rate").dblclick();
    await field().fill("Rings for the rate");
    await page.keyboard.press("Enter");
    await group.locator(".step-card", { hasText: "Rings for the rate" }).waitFor();
    expect(await page.locator('.journey-cell[aria-selected="true"]').getAttribute("data-column")).toBe(
      "booking.asks-rate",
    );
  });
});

describe("by keyboard", () => {
  test("cells are walked by arrows and Tab, typed into, cleared; a segment's cell then says what all say", async () => {
    await openMap();
    await chip("Regular advertiser").click();
    await cell("steps", "needs").click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(
      "Thoughts at “Asks for the rate”: A plain price for a plain advertisement, please., as all clients",
    );
    await page.keyboard.type("As last month?");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("Or dearer?");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("Thoughts at “Asks for the rate”: As last month?\nOr dearer?");
    await page.keyboard.press("Delete");
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute("aria-label")?.endsWith("as all clients"),
    );
    expect(await step("asks-rate", "thoughts")).toBe("A plain price for a plain advertisement, please.");
  });

  test("a feeling is moved by the arrows: several presses are one undo", async () => {
    await openMap();
    await cell("steps", "pays").click();
    for (let row = 0; row < 3; row++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".curve-point:focus").waitFor();
    expect(await focused()).toBe("All clients, feeling at “Pays”");
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowDown");
    expect(await step("pays", "feeling")).toBe(-0.5);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("All clients, feeling at “Sends artwork”");
    await page.keyboard.press("Control+z");
    expect(await step("pays", "feeling")).toBe(1.1);
  });

  test("steps are typed one after the other into an empty map, and stages are named", async () => {
    await begin(page, "engagement.new");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill("Ferry");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.querySelector("h1.visually-hidden")?.textContent === "Ferry");
    await begin(page, "journey.new");
    await dialog.getByRole("textbox").fill("Cross the harbour");
    await page.keyboard.press("Enter");
    await page.locator(".surface:visible").waitFor();
    await page.keyboard.press("Control+Alt+j");
    await page.getByRole("button", { name: "Type the first step" }).click();
    for (const name of ["Looks for the timetable", "Buys a ticket", "Waits at the pier"]) {
      if ((await field().count()) === 0) await page.keyboard.press("Enter");
      await field().waitFor();
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (name) => document.activeElement?.getAttribute("aria-label")?.includes(`“${name}”`),
        name,
      );
    }
    expect(await page.locator('[role="gridcell"][data-kind="steps"]').count()).toBe(3);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F2");
    await field().fill("Before");
    await page.keyboard.press("Enter");
    await page.locator(".journey-stage", { hasText: "Before" }).waitFor();
    const names = await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
      const { model } = (window as any).__frontstage.services.session();
      // biome-ignore lint/suspicious/noExplicitAny: records as they come out of the page
      return [model.all("flow").length, model.all("stage").map((stage: any) => stage.name)];
    });
    expect(names).toEqual([2, ["Before"]]);
  });

  test("the map has no problem of accessibility that axe knows", async () => {
    await openMap();
    await chip("One-off advertiser").click();
    await cell("steps", "pays").click();
    await expectCleanInEveryTheme(page, "journey map");
    await run(page, "persona.open", "segment.agency");
    await page.locator(".persona-use").first().waitFor();
    await expectCleanInEveryTheme(page, "persona");
  });
});

describe("a persona", () => {
  test("has a picture that is dropped on it, shown as small as its place, and is used by the maps", async () => {
    await openMap();
    await chip("Agency").click();
    await page.getByRole("button", { name: "Open the persona" }).click();
    await page.locator(".persona-use", { hasText: "10 steps of its own" }).waitFor();
    const png = widePng(1600, 800).toString("base64");
    await page.locator(".persona-face").evaluate((face, png) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], "face.png", { type: "image/png" }));
      face.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true }));
    }, png);
    const picture = page.locator(".persona-face img");
    await picture.waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>(".persona-face img")?.naturalHeight === 240,
    );
    await page.getByLabel("Worth in a year").fill("3600");
    await page.keyboard.press("Tab");
    expect(await held("segment", "segment.agency", "value")).toBe(3600);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await picture.waitFor({ state: "detached" });
    expect(await held("segment", "segment.agency", "value")).toBe(3400);
  });
});

/** A grey picture of this size. */
function widePng(width: number, height: number): Buffer {
  const part = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height, 128);
  for (let row = 0; row < height; row++) lines[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    part("IHDR", head),
    part("IDAT", deflateSync(lines)),
    part("IEND", Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
