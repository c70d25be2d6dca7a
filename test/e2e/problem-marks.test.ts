import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begin, openSample, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
/** As long as a press may take there. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(20_000);
  await openSample(page);
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const card = (title: string) => page.locator(".react-flow__node").filter({ hasText: title });
const markOf = (title: string) => card(title).locator(".step-problem");
const list = () => page.getByRole("grid", { name: "Problems of this service" });
const rows = (words: string) => list().getByRole("row").filter({ hasText: words });
const allRows = () => list().getByRole("row").count();
const place = () => page.getByRole("button", { name: /Filter by place/ });
const inspected = () => page.locator(".inspector").getByRole("region", { name: "Problems" });
const tree = () => page.getByRole("tree", { name: "Journey" });

test("a card wears the sign of what is wrong with it, in words too, and a press lists only that", async () => {
  const mark = markOf("Quotes from the printed list");
  await mark.waitFor();
  expect(await mark.getAttribute("aria-label")).toContain("nobody knows how the client is won back");
  await mark.click();
  await rows("Quotes from the printed list").waitFor();
  await eventually(allRows).toBe(1 + 1);
  expect(await place().textContent()).toContain("At");
  // The press meant the problems, not the card below it.
  expect(await page.locator(".step-card[data-selected]").count()).toBe(0);
  await page.getByRole("button", { name: "Take every filter away" }).click();
  await eventually(allRows).toBeGreaterThan(5);
});

test("what is mended loses its sign, also beside the fields of the step, and an undo brings it back", async () => {
  await card("Quotes from the printed list").click();
  await inspected().getByText("nobody knows how the client is won back").waitFor();
  await inspected().getByRole("button", { name: "Add a recovery step" }).click();
  await markOf("Quotes from the printed list").waitFor({ state: "detached" });
  await inspected().waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await markOf("Quotes from the printed list").waitFor();
});

test("signs can be taken off the map, and stay off after the page was loaded anew", async () => {
  await markOf("Quotes from the printed list").waitFor();
  await page.getByRole("button", { name: "Show problems on the map" }).click();
  await markOf("Quotes from the printed list").waitFor({ state: "detached" });
  expect(await page.locator(".corner .sign").count()).toBe(0);
  await page.reload();
  await card("Quotes from the printed list").waitFor();
  await tree().locator(".tree-sign").first().waitFor();
  expect(await page.locator(".step-problem").count()).toBe(0);
});

test("the tree counts what is wrong from the steps up, and leads to all of a blueprint", async () => {
  const row = tree().getByRole("treeitem").filter({ hasText: "Refund request" });
  const sign = row.locator(".tree-sign");
  const count = Number(await sign.textContent());
  expect(count).toBeGreaterThan(1);
  await sign.click();
  // Of a long list not every row is drawn.
  await page.getByRole("button", { name: `All (${count})` }).waitFor();
});

test("the register has a sign at each row with something wrong, which leads to it", async () => {
  await begin(page, "touchpoint.register.add");
  await page.getByRole("dialog").getByRole("textbox").fill("Complaints desk");
  await page.keyboard.press("Enter");
  const signs = page.locator(".touch-points-grid .grid-sign");
  await signs.first().waitFor();
  const said = await signs.first().getAttribute("aria-label");
  await signs.first().click();
  const [, sentence = ""] = (said ?? "").split("\n");
  await rows(sentence).waitFor();
});
