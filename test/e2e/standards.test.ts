import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

// Real Chromiums start here, on machines that are busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(30_000);
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  expect(served.outside).toEqual([]);
  await served.close();
});

const answer = async (text: string) => {
  await page.getByRole("dialog").getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
};
const grid = () => page.locator(".standards-grid");
const detail = () => page.locator(".standard-detail");
const tab = (name: RegExp) => page.locator(".standards").getByRole("tab", { name });

describe("standards and promises", () => {
  test("a standard is made from nothing: its objective typed as a sentence, periods counted, and a verdict that is taken back", async () => {
    await begin(page, "engagement.new");
    await answer("Law practice");
    await page.waitForFunction(
      () => document.querySelector("h1.visually-hidden")?.textContent === "Law practice",
    );
    await run(page, "standards.register.open");
    await page.getByText("No standards yet").waitFor();
    await page.getByRole("button", { name: "Add standard" }).click();
    await answer("Calls are returned");

    const objective = detail().getByLabel("Objective");
    await objective.fill("9 of 10 within 4 working hours");
    await detail().getByText("Read as 90 % within 4").waitFor();
    await objective.press("Enter");
    await grid().getByText("90 % within 4 working hours").waitFor();
    // Working time brought its calendar with it.
    await detail()
      .getByRole("button", { name: /Office hours.*Calendar/ })
      .waitFor();

    await detail()
      .getByRole("button", { name: /Measured by/ })
      .press("e");
    await page.getByText("No period yet").waitFor();
    await page.getByRole("button", { name: "Add period" }).click();
    await answer("March");
    const periods = page.locator(".standard-periods");
    for (const [column, text] of [
      [1, "60"],
      [2, "40"],
    ] as const) {
      await periods.locator(`[data-cell="0:${column}"]`).click();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await detail().getByText("Not kept: the whole interval lies below 90 %.").waitFor();
    await grid().getByText("50.2 … 69.1 %").waitFor();
    await run(page, "workbench.document.undo");
    await detail().getByText("Not kept").waitFor({ state: "detached" });
  });

  test("a log measures a standard, another limit asks for it again, and the answer follows", async () => {
    await openSample(page);
    await run(page, "standards.register.open");
    await grid().getByText("Refunds are paid within three weeks").click();
    await detail().getByText("Not kept: the whole interval lies below 90 %.").waitFor();
    await grid().getByText("48.0 %").waitFor();

    const objective = detail().getByLabel("Objective");
    await objective.fill("90 % within 60 days");
    await objective.press("Enter");
    await detail().getByText("Something that it was measured from has changed since").waitFor();
    await page.getByRole("button", { name: "Measure by its log" }).click();
    await detail().getByText("Kept: the whole interval is at 90 % or above.").waitFor();
    await grid().getByText("100.0 %").waitFor();
  });

  test("promises are told with what stands behind them, and what touch points say is taken in", async () => {
    await openSample(page);
    await run(page, "standards.register.open");
    await tab(/Promises/).click();
    await grid().getByText("Refunds are paid after three").click();
    await detail().getByText("Cannot be kept: more than one client in ten").waitFor();

    // Of a cell that is not edited: the others are emptied.
    await grid().locator('[data-cell="0:2"]').click();
    await page.keyboard.press("Delete");
    await page.getByText("1 touch point tells clients something that is in no register").waitFor();
    await page.getByRole("button", { name: "Register it" }).click();
    await page.getByText("is in no register").waitFor({ state: "detached" });
    await page.getByText("6 promises").waitFor();
  });

  test("a calendar is a week in words: what is no time is told and not kept", async () => {
    await openSample(page);
    await run(page, "standards.register.open");
    await tab(/Calendars/).click();
    const saturday = page.getByLabel("Saturday");
    await saturday.fill("9-12");
    await saturday.press("Enter");
    await page.getByText("43 h in a usual week").waitFor();
    const sunday = page.getByLabel("Sunday");
    await sunday.fill("soon");
    await sunday.press("Enter");
    await page.getByText("“soon” are no opening hours.").waitFor();
    await page.getByText("43 h in a usual week").waitFor();
  });

  test("a touch point shows what clients can count on there, and leads to it", async () => {
    await openSample(page);
    await run(page, "touchpoint.register.open");
    await page.getByText("Getting the money back").first().click();
    const here = page.locator(".standards-here");
    await here.getByText("48.0 % of 75").waitFor();
    await here.getByRole("button", { name: "Show Refunds are paid within three weeks" }).click();
    await detail().getByLabel("Name").waitFor();
    expect(await detail().getByLabel("Name").inputValue()).toBe("Refunds are paid within three weeks");
  });
});
