import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { permitPath } from "../builders/permit-log.ts";
import { expectCleanInEveryTheme } from "./axe.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const figure = (label: string) =>
  page.locator(".log-figures > div", { has: page.getByText(label, { exact: true }) });
const choose = async (label: string, option: string | RegExp) => {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).click();
};

/** The public permit log through the wizard, as a person brings it in. */
async function bringIn(): Promise<void> {
  await run(page, "data.import.open");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator(".import-welcome .button[data-kind=primary]").click(),
  ]);
  await chooser.setFiles(permitPath());
  await page.getByRole("button", { name: "Import 8,577 events" }).click();
  await figure("Cases").waitFor();
}

describe("the permit log, brought in by the wizard", () => {
  test("shows its known answers, by limit and by channel", async () => {
    await bringIn();
    expect(await figure("Cases").textContent()).toContain("1,434");
    expect(await figure("Events").textContent()).toContain("8,577");
    expect(await figure("Variants").textContent()).toContain("116");
    expect(await figure("Median lead time").textContent()).toContain("47.8 min");
    expect(await figure("Mean lead time").textContent()).toContain("5.4 days");

    await page.getByLabel("Limit").fill("7");
    await page.keyboard.press("Enter");
    await figure("Within 7 days").getByText("78.7 %").waitFor();
    expect(await figure("Within 7 days").textContent()).toContain("76.5 % … 80.8 %");

    await page.getByRole("tab", { name: "Activities", exact: true }).click();
    const grid = page.getByRole("grid", { name: "Activities" });
    await grid.getByRole("gridcell", { name: "Confirmation of receipt", exact: true }).waitFor();
    expect(await grid.getAttribute("aria-rowcount")).toBe("28");

    await page.getByRole("tab", { name: "Variants", exact: true }).click();
    const path = page.getByRole("region", { name: "Variant 1 of 116" });
    expect(await path.getByRole("listitem").allTextContents()).toContain(
      "2T02 Check confirmation of receipt",
    );
    await page.getByRole("grid", { name: "Variants" }).getByRole("gridcell", { name: "8.1 %" }).click();
    await page.getByRole("region", { name: "Variant 3 of 116" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save all as CSV…" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("municipal-permits, variants.csv");
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(117);
    expect(lines[1]).toContain("Confirmation of receipt → T02 Check confirmation of receipt");

    await choose("Cases", /case:channel: Post \(53\)/);
    await figure("Within 7 days").getByText("62.3 %").waitFor();
    expect(await figure("Cases").textContent()).toContain("of 1,434");
  });

  test("can be read in every theme", async () => {
    await bringIn();
    await expectCleanInEveryTheme(page, "event log");
  });
});
