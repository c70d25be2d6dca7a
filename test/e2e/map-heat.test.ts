import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

interface Reached {
  __frontstage: { services: { editors: { open(input: object): void } } };
}

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
});
afterEach(() => served.close());

const open = (input: object) =>
  page.evaluate((to) => (window as never as Reached).__frontstage.services.editors.open(to), input);
const choose = async (label: string, option: RegExp) => {
  await page.locator(".canvas-bar, .touch-points-bar").getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: option }).click();
};
const markOf = (number: number) =>
  page.locator(".mark", { has: page.locator(".mark-number", { hasText: new RegExp(`^${number}$`) }) });

describe("the heat of a map", () => {
  test("is chosen in its bar, with a key that says what the colours mean", async () => {
    await open({ editor: "blueprint", recordId: "booking" });
    await page.getByRole("img", { name: /^Gap: perceived − expected/ }).waitFor();
    await choose("Heat", /^Answers/);
    await page.getByRole("img", { name: "Answers, from under 50 to 200 and more" }).waitFor();
    expect(await markOf(7).locator(".mark-gap").textContent()).toBe("214");
    await choose("Heat", /^Waiting/);
    await page.getByRole("img", { name: /^Waiting, mean, from under/ }).waitFor();
    await choose("Heat", /^Complaints/);
    await page.getByText("No complaints yet").waitFor();
    expect(served.errors).toEqual([]);
  });

  test("shows two segments side by side, kept for when the map is opened again, and one when it is told to stop", async () => {
    await open({ editor: "blueprint", recordId: "booking" });
    await page.locator(".surface").focus();
    await page.keyboard.press("Control+Shift+B");
    const dialog = page.getByRole("dialog", { name: "Compare side by side" });
    await dialog.getByRole("button", { name: /^Nothing/ }).click();
    await page.getByRole("option", { name: /Agency/ }).click();
    const shared = page.getByRole("img", { name: /24 respondents are in both groups .* no interval/ });
    await shared.waitFor();
    await dialog.getByRole("button", { name: "All respondents" }).click();
    await page.getByRole("option", { name: /One-off/ }).click();
    await dialog.getByRole("button", { name: "Done" }).click();
    const pays = page.locator(".step-card", { hasText: /^Pays/ });
    await expect.poll(() => pays.locator(".step-half").allTextContents()).toEqual(["0.0n 124", "+1.0n 24"]);
    expect(await pays.locator(".step-detail").textContent()).toBe("▲ +1.0 (+0.3 … +1.6)");
    await page.getByRole("img", { name: /Left: One-off advertiser\. Right: Agency/ }).waitFor();
    await page.reload();
    await pays.locator(".step-half").first().waitFor();
    await run(page, "canvas.compare.swap");
    await expect.poll(() => pays.locator(".step-half").allTextContents()).toEqual(["+1.0n 24", "0.0n 124"]);
    await run(page, "canvas.compare.stop");
    await pays.getByText("5 min").waitFor();
    expect(await page.locator(".step-half").count()).toBe(0);
    expect(served.errors).toEqual([]);
  });

  test("is of the segment that the register is filtered by; the status bar says so and lifts it", async () => {
    await open({ editor: "touch-points" });
    await choose("Segment", /Agency/);
    const told = page.getByRole("button", { name: /Figures of segment: Agency/ });
    await told.waitFor();
    const isSeven = page.locator('[role="gridcell"]', { hasText: /^7$/ });
    const row = page.locator('.touch-points-grid [role="row"]').filter({ has: isSeven }).first();
    await expect.poll(() => row.textContent()).not.toContain("214");
    const registered = await row.locator('[role="gridcell"]').allTextContents();
    await open({ editor: "blueprint", recordId: "booking" });
    await choose("Heat", /^Answers/);
    await page.getByRole("img", { name: /^Answers/ }).waitFor();
    const onMap = await markOf(7).locator(".mark-gap").textContent();
    expect(registered).toContain(onMap);
    expect(onMap).not.toBe("214");
    await told.click();
    await expect.poll(() => markOf(7).locator(".mark-gap").textContent()).toBe("214");
    expect(await told.count()).toBe(0);
  });

  test("stays as it was filtered when the workbench is opened again", async () => {
    await open({ editor: "touch-points" });
    await choose("Segment", /Agency/);
    await page.getByRole("button", { name: /Figures of segment: Agency/ }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: /Figures of segment: Agency/ }).waitFor();
  });
});
