import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { begin, openSample, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
let page: Page;
let folder: string;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(15_000);
  folder = mkdtempSync(join(tmpdir(), "frontstage-on-the-map-"));
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  await served.close();
});

const card = (title: string): Locator => page.locator(".step-card", { hasText: title });
const surface = () => page.locator(".surface:visible");
const notes = () => page.locator(".surface:visible .note");
const inspector = () => page.locator(".inspector");
const section = (name: string) => inspector().getByRole("region", { name });
const thumbnail = (title: string) => card(title).locator("img.step-picture");

async function answer(text: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
}
/** A new map on which somebody has typed these steps, one after the other. */
async function mapOf(...titles: string[]): Promise<void> {
  await begin(page, "engagement.new");
  await answer("Workshop");
  await page.waitForFunction(() => document.querySelector("h1.visually-hidden")?.textContent === "Workshop");
  await begin(page, "journey.new");
  await answer("Book");
  await surface().waitFor();
  await surface().focus();
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await card(title).waitFor();
  }
  await page.keyboard.press("Escape");
}

/** A photograph, as the page's own canvas makes it: a colour for each number. */
const photograph = (number: number): Promise<number[]> =>
  page.evaluate(async (number) => {
    const canvas = new OffscreenCanvas(1200, 800);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = `hsl(${number * 90} 60% 50%)`;
    context.fillRect(0, 0, 1200, 800);
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, number);

interface Dropped {
  readonly name: string;
  readonly bytes: readonly number[];
}

/** Drags files over the window and lets them go at a place, as a file manager does. */
const dropAt = (at: { x: number; y: number }, ...files: Dropped[]): Promise<void> =>
  page.evaluate(
    ({ at, files }) => {
      const data = new DataTransfer();
      for (const { name, bytes } of files) data.items.add(new File([new Uint8Array(bytes)], name));
      const under = document.elementFromPoint(at.x, at.y);
      const place = { clientX: at.x, clientY: at.y, bubbles: true, cancelable: true, dataTransfer: data };
      const taken = under?.dispatchEvent(new DragEvent("dragover", place)) === false;
      if (taken) under?.dispatchEvent(new DragEvent("drop", place));
    },
    { at, files },
  );

async function middle(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("it is not shown");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
async function drag(of: Locator, by: { x: number; y: number }): Promise<void> {
  const from = await middle(of);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
  await page.mouse.up();
}
/** Until a value that the screen shows is what it should be. */
const shows = (read: () => Promise<unknown>, wanted: unknown) =>
  expect.poll(read, { timeout: 10_000 }).toEqual(wanted);

describe("pictures", () => {
  test("dropped on a step is on its card, after a reload too, and in a file that is opened elsewhere", async () => {
    await mapOf("Asks", "Pays");
    const bytes = await photograph(1);
    await dropAt(await middle(card("Asks")), { name: "desk.png", bytes });
    await thumbnail("Asks").waitFor();
    const width = () => thumbnail("Asks").evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    expect(await width()).toBeLessThan(300);
    const name = () => inspector().getByRole("textbox", { name: "Name of the picture" }).inputValue();
    expect(await name()).toBe("desk.png");

    // The same photograph under another name, on another step: one original.
    await dropAt(await middle(card("Pays")), { name: "desk copy.png", bytes });
    await thumbnail("Pays").waitFor();
    expect(await name()).toBe("desk.png");

    await page.reload();
    await thumbnail("Asks").waitFor();
    const path = join(folder, "workshop.frontstage");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    await download.saveAs(path);
    const other = await servePage();
    try {
      const [chooser] = await Promise.all([
        other.page.waitForEvent("filechooser"),
        other.page.getByRole("button", { name: "Open a file" }).first().click(),
      ]);
      await chooser.setFiles(path);
      await other.page.getByRole("treeitem", { name: "As is" }).dblclick();
      const images = other.page.locator("img.step-picture");
      await images.nth(1).waitFor();
      expect(await images.count()).toBe(2);
    } finally {
      await other.close();
    }
  });

  test("dropped on the evidence lane is evidence; elsewhere, and what is no picture, is refused in words", async () => {
    await mapOf("Asks");
    const lane = await middle(page.locator(".lane-head", { hasText: "Evidence" }));
    const { x } = await middle(card("Asks"));
    await dropAt({ x, y: lane.y }, { name: "rate-card_2024.png", bytes: await photograph(2) });
    await thumbnail("rate card 2024").waitFor();
    expect(await card("rate card 2024").getAttribute("data-kind")).toBe("evidence");
    await page.keyboard.press("Control+z");
    await card("rate card 2024").waitFor({ state: "detached" });

    const support = await middle(page.locator(".lane-head", { hasText: "Support" }));
    await dropAt({ x, y: support.y }, { name: "a.png", bytes: await photograph(3) });
    await page.getByText("Drop pictures on a step, or on the evidence lane").waitFor();
    await dropAt(await middle(card("Asks")), { name: "list.csv", bytes: [97, 44, 98] });
    await page.getByText("list.csv is not a PNG, JPEG, WebP or SVG picture.").waitFor();
    const script = "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>";
    await dropAt(await middle(card("Asks")), { name: "plan.svg", bytes: [...Buffer.from(script)] });
    await page.getByText("plan.svg holds a script").waitFor();
    expect(await page.locator("img.step-picture").count()).toBe(0);
    // Let go beside the map, it does not open in place of the workbench either.
    const refused = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "x.png"));
      const drop = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
      return document.querySelector(".side-bar")?.dispatchEvent(drop) === false;
    });
    expect(refused).toBe(true);
  });

  test("pasted on the selected step; reordered, shown large, and removed in the inspector, each with undo", async () => {
    await mapOf("Asks");
    await card("Asks").click();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const bytes = await photograph(1);
    await page.evaluate(async (bytes) => {
      const blob = new Blob([new Uint8Array(bytes)], { type: "image/png" });
      await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
    }, bytes);
    await page.keyboard.press("Control+v");
    await thumbnail("Asks").waitFor();
    const path = join(folder, "form.png");
    writeFileSync(path, Uint8Array.from(await photograph(2)));
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      inspector().getByRole("button", { name: "Add…" }).first().click(),
    ]);
    await chooser.setFiles(path);
    const names = () =>
      inspector()
        .getByRole("textbox", { name: "Name of the picture" })
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    await shows(names, ["image.png", "form.png"]);
    await inspector().getByRole("button", { name: "Put form.png one earlier" }).click();
    await shows(names, ["form.png", "image.png"]);

    await inspector().getByRole("button", { name: "Show form.png large" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("img", { name: "form.png" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await dialog.getByRole("img", { name: "image.png" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });

    await inspector().getByRole("button", { name: "Remove form.png" }).click();
    await shows(names, ["image.png"]);
    await surface().focus();
    await page.keyboard.press("Control+z");
    await shows(names, ["form.png", "image.png"]);
  });
});

describe("sticky notes", () => {
  test("what is typed on a new note is kept while its field is open, and is one undo", async () => {
    await mapOf("Asks");
    const field = page.getByRole("textbox", { name: "Text of the sticky note" });
    const kept = () =>
      page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
        const { model } = (window as any).__frontstage.services.session();
        return [...model.all("note")].map(({ text }: { text: string }) => text);
      });
    const before = await kept();
    await page.keyboard.press("Control+Shift+m");
    await field.fill("Ask the");
    await expect.poll(kept).toEqual([...before, "Ask the"]);
    await field.fill("Ask the desk");
    await expect.poll(kept).toEqual([...before, "Ask the desk"]);
    await field.press("Control+Enter");
    await shows(() => notes().allTextContents(), ["Ask the desk"]);
    await page.keyboard.press("Control+z");
    await expect.poll(kept).toEqual(before);
  });

  test("by keyboard: written, moved, sized, written again, copied, deleted, and each taken back", async () => {
    await mapOf("Asks");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+Shift+m");
    await page.getByRole("textbox", { name: "Text of the sticky note" }).waitFor();
    await page.keyboard.type("Ask the desk");
    await page.keyboard.press("Enter");
    await page.keyboard.type("why");
    await page.keyboard.press("Escape");
    await shows(() => notes().allTextContents(), ["Ask the desk\nwhy"]);

    const box = async () => {
      const { x, y, width, height } = (await notes().first().boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
    };
    const before = await box();
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("Control+ArrowDown");
    await expect.poll(box).not.toMatchObject({ x: before.x, y: before.y });
    await page.keyboard.press("Control+Shift+ArrowRight");
    await expect.poll(async () => (await box()).width).toBeGreaterThan(before.width);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await shows(box, before);

    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "Text of the sticky note" }).waitFor();
    await page.keyboard.type(" not");
    await page.keyboard.press("Control+Enter");
    await shows(() => notes().allTextContents(), ["Ask the desk\nwhy not"]);

    await page.keyboard.press("Control+c");
    await page.keyboard.press("Control+v");
    await shows(() => notes().count(), 2);
    await page.keyboard.press("Control+d");
    await shows(() => notes().count(), 3);
    await page.keyboard.press("Delete");
    await shows(() => notes().count(), 2);
    await page.keyboard.press("Control+z");
    await shows(() => notes().count(), 3);
  });

  test("by mouse: added where the menu was opened, dragged, made larger, coloured; the arrows walk to it", async () => {
    await mapOf("Asks");
    const lane = await middle(page.locator(".lane-head", { hasText: "Backstage" }));
    const { x } = await middle(card("Asks"));
    await page.mouse.click(x + 40, lane.y, { button: "right" });
    await page.getByRole("menuitem", { name: "Add a sticky note" }).click();
    await page.getByRole("textbox", { name: "Text of the sticky note" }).waitFor();
    await page.keyboard.type("Who does this?");
    await page.mouse.click(x + 400, lane.y);
    await notes().getByText("Who does this?").waitFor();
    const at = await notes().first().boundingBox();
    expect(Math.abs((at?.x ?? 0) - x - 40)).toBeLessThan(3);
    expect(Math.abs((at?.y ?? 0) - lane.y)).toBeLessThan(3);

    await drag(notes().first(), { x: 120, y: 40 });
    await expect
      .poll(async () => (await notes().first().boundingBox())?.x ?? 0)
      .toBeGreaterThan((at?.x ?? 0) + 100);
    await page.keyboard.press("Control+z");
    await expect
      .poll(async () => Math.round((await notes().first().boundingBox())?.x ?? 0))
      .toBe(Math.round(at?.x ?? 0));

    await notes().first().click();
    await drag(notes().first().locator(".note-corner"), { x: 60, y: 40 });
    await expect
      .poll(async () => (await notes().first().boundingBox())?.width ?? 0)
      .toBeGreaterThan((at?.width ?? 0) + 40);

    await inspector().getByRole("radio", { name: "Rose" }).check();
    await shows(() => notes().first().getAttribute("data-colour"), "rose");

    await page.keyboard.press("Escape");
    await surface().focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await shows(() => notes().first().getAttribute("data-selected"), "true");
  });

  test("is in the list of the map, found by its words, and goes with the steps that are deleted with it", async () => {
    await mapOf("Asks", "Pays");
    await page.keyboard.press("Control+Shift+m");
    await page.keyboard.type("Not in winter");
    await page.keyboard.press("Escape");
    await notes().getByText("Not in winter").waitFor();
    await page.getByRole("button", { name: "List of steps" }).click();
    await page.locator(".step-list").getByRole("button", { name: "Not in winter" }).waitFor();
    await page.getByRole("button", { name: "List of steps" }).click();

    await card("Pays").click();
    await notes()
      .first()
      .click({ modifiers: ["Shift"] });
    await page.keyboard.press("Delete");
    await shows(async () => [await notes().count(), await card("Pays").count()], [0, 0]);
    await page.keyboard.press("Control+z");
    await shows(async () => [await notes().count(), await card("Pays").count()], [1, 1]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+p");
    await page.keyboard.type("winter");
    await page.locator(".palette-entry", { hasText: "Not in winter" }).waitFor();
    await page.keyboard.press("Enter");
    await shows(() => notes().first().getAttribute("data-selected"), "true");
  });
});

describe("the height of a note", () => {
  test("grows with what is written on it, in one undo", async () => {
    await mapOf("Asks");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+Shift+m");
    const field = page.getByRole("textbox", { name: "Text of the sticky note" });
    await field.waitFor();
    const high = async () =>
      (await notes()
        .first()
        .evaluate((note) => (note as HTMLElement).offsetHeight)) ?? 0;
    const small = await high();
    await page.keyboard.type("Who calls whom, and when, nobody at the desk knows. ".repeat(5));
    const typed = await high();
    expect(typed).toBeGreaterThan(small);
    await page.keyboard.press("Escape");
    await notes().first().locator(".note-text").waitFor();
    const words = notes().first().locator(".note-text");
    const isWhole = () => words.evaluate((text) => text.scrollHeight <= text.clientHeight);
    await shows(isWhole, true);
    await surface().focus();
    await page.keyboard.press("Control+z");
    await shows(() => notes().count(), 0);
  });
});

describe("comments", () => {
  test("begun and not sent, it is there again when its element is selected again, and no other's", async () => {
    await mapOf("Asks", "Pays");
    await card("Asks").click();
    await page.keyboard.press("Control+Alt+m");
    const field = page.getByRole("textbox", { name: "Write a comment" });
    await field.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Why by phone");
    await section("Comments").getByText("Ctrl+Enter").waitFor();
    await card("Pays").click();
    await shows(() => field.inputValue(), "");
    await card("Asks").click();
    await shows(() => field.inputValue(), "Why by phone");
    await field.press("Control+Enter");
    await section("Comments").getByText("Why by phone").waitFor();
    await card("Pays").click();
    await card("Asks").click();
    await shows(() => field.inputValue(), "");
  });

  test("written by key, counted on the card, answered, resolved, and found in the list of all", async () => {
    await mapOf("Asks", "Pays");
    await card("Asks").click();
    await page.keyboard.press("Control+Alt+m");
    await page.getByRole("textbox", { name: "Write a comment" }).and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Why by phone?");
    await page.keyboard.press("Control+Enter");
    const mark = page.locator(".comment-mark");
    await shows(() => mark.allTextContents(), ["1"]);
    await section("Comments").getByRole("button", { name: "Answer" }).click();
    await page.keyboard.type("Nobody knows.");
    await page.keyboard.press("Control+Enter");
    await section("Comments").getByText("Nobody knows.").waitFor();

    // From elsewhere, by the list and by the bubble on the map.
    await page.keyboard.press("Escape");
    await card("Pays").click();
    await page.keyboard.press("Control+Alt+c");
    const row = page.locator(".comment-row", { hasText: "Why by phone?" });
    await row.getByText("1 answer").waitFor();
    await row.getByRole("button").first().click();
    await section("Comments").getByText("Nobody knows.").waitFor();
    await card("Pays").click();
    await section("Comments").getByText("None yet.").waitFor();
    await mark.click();
    await section("Comments").getByRole("button", { name: "Resolve" }).click();
    await shows(() => mark.count(), 0);
    await page.getByText("No open comments").waitFor();
    await section("Comments").getByText("1 resolved").click();
    await section("Comments").getByRole("button", { name: "Open again" }).click();
    await shows(() => mark.allTextContents(), ["1"]);
  });
});

describe("links", () => {
  test("are drawn by typing a name, read from both ends, followed, and removed with undo", async () => {
    await openSample(page);
    await page.keyboard.press("Control+p");
    await page.keyboard.type("Takes the booking");
    await page.locator(".palette-entry", { hasText: "Takes the booking" }).first().waitFor();
    await page.keyboard.press("Enter");
    await section("Links").getByText("None yet.").waitFor();
    await surface().focus();
    await page.keyboard.press("Control+Shift+k");
    await page.getByRole("combobox", { name: "Type what it is called" }).waitFor();
    await page.keyboard.type("seeing the proof");
    await page
      .getByRole("option", { name: /Seeing the proof/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const says = section("Links").getByRole("textbox", { name: "What the link says" });
    await says.fill("same file");
    await page.keyboard.press("Enter");

    await section("Links").getByRole("button", { name: "Open Seeing the proof" }).click();
    await page.getByRole("tab", { name: "Touch points" }).waitFor();
    await shows(() => says.inputValue(), "same file");
    await section("Links").getByRole("button", { name: "Open Takes the booking" }).click();
    await section("Links").getByRole("button", { name: "Open Seeing the proof" }).waitFor();
    await shows(() => card("Takes the booking").getAttribute("data-selected"), "true");
    await section("Links").getByRole("button", { name: "Remove the link to Seeing the proof" }).click();
    await section("Links").getByText("None yet.").waitFor();
    await surface().focus();
    await page.keyboard.press("Control+z");
    await section("Links").getByRole("button", { name: "Open Seeing the proof" }).waitFor();
  });
});
