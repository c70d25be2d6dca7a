import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PdfEngine } from "@shared/interchange/pdf/pdf-engine.ts";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ChromiumEngine, startChromiumEngine } from "./chromium-engine.ts";
import { begin, openSample, run, type ServedPage, servePage } from "./served-page.ts";

// Real Chromiums print and start here, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let served: ServedPage;
let page: Page;
let foreign: string[];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  foreign = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:|about:)/.test(request.url())) foreign.push(request.url());
  });
  await openSample(page);
}, 60_000);
afterEach(async () => {
  await served.close();
});

const show = (view: string) => run(page, "workbench.view.show", view);
const answer = async (text: string) => {
  await page.getByRole("dialog").getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
};
const cell = (row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]:visible`);
const type = async (row: number, column: number, text: string) => {
  await cell(row, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
};

async function violations(): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as never as { axe: typeof import("axe-core") };
    // A wait for what turns for ever would not end.
    const ends = (animation: Animation) =>
      animation.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY;
    await Promise.all(
      document
        .getAnimations()
        .filter(ends)
        .map((animation) => animation.finished),
    );
    const { violations } = await axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  });
}

describe("a redesign", () => {
  test("starts as a copy, and the comparison lists and marks what is edited, until it is undone", async () => {
    await show("redesign");
    const refund = page.locator(".redesign-view section", { hasText: "Refund request" });
    await refund.getByRole("button", { name: "Start a to-be" }).click();
    await answer("To be: one signature");
    await page.getByRole("tab", { name: /one signature/ }).waitFor();

    await page.locator(".editor-head").getByRole("button", { name: "Compare with the as-is" }).click();
    await page.getByText("Nothing is changed yet").waitFor();
    await page.getByRole("button", { name: "Edit the to-be" }).click();

    await page.locator(".react-flow__node", { hasText: "Asks for a refund" }).first().click();
    const title = page.locator(".inspector-section").getByLabel("Title");
    await title.fill("Asks for the money back");
    await title.press("Enter");

    await page.locator(".editor-head").getByRole("button", { name: "Compare with the as-is" }).click();
    const change = page.getByRole("option", { name: /Asks for the money back/ });
    await change.waitFor();
    expect(await page.locator(".change-row").count()).toBe(1);
    await change.click();
    expect(await page.locator(".picture-frame").count()).toBe(2);
    const pictures = await page.locator(".picture-pane").allTextContents();
    expect(pictures[0]).toContain("Asks for a refund");
    expect(pictures[1]).toMatch(/Asks for the money\s*back/);

    await run(page, "workbench.document.undo");
    await page.getByText("Nothing is changed yet").waitFor();
    expect(served.errors).toEqual([]);
  });

  test("says what a to-be changes in figures, and which idea a change answers", async () => {
    await show("redesign");
    await page.getByRole("button", { name: "Compare: To be: two working days" }).click();
    const approvals = page.getByRole("list", { name: "Measures" }).locator("li", { hasText: "Approvals" });
    expect((await approvals.textContent())?.replaceAll(/\s+/g, " ")).toContain("4 → ");
    expect(await approvals.textContent()).toContain("−3");
    const free = await page.locator(".change-note").textContent();
    await page
      .getByRole("option", { name: /200 EUR or less\?/ })
      .first()
      .click();
    await page.getByRole("button", { name: /Answers the idea/ }).click();
    await page.getByRole("option", { name: "Quotes that bind for 30 days" }).click();
    await page.waitForFunction(
      (before) => document.querySelector(".change-note")?.textContent !== before,
      free,
    );
  });
});

test("an opportunity that is judged moves in the matrix, and wrong judgements are refused in words", async () => {
  await run(page, "opportunities.register.open");
  await page.locator(".matrix").waitFor();
  expect(await cell(0, 6).textContent()).toBe("2.5");
  await type(0, 4, "4");
  await expect.poll(() => cell(0, 6).textContent()).toBe("2.0");
  await type(0, 4, "9");
  await page.getByText("“9” is no score. Impact and effort go from 1 to 5.").waitFor();
  expect(await cell(0, 4).textContent()).toBe("4");
  await run(page, "workbench.document.undo");
  await expect.poll(() => cell(0, 6).textContent()).toBe("2.5");
});

test("a plan computes its sample size while its hypotheses are typed", async () => {
  await begin(page, "plan.prototype.new");
  await answer("Calls on the same day");
  await page.getByRole("button", { name: "Add hypothesis" }).click();
  await type(0, 1, "Clients who know where it stands");
  await type(0, 3, "30 %");
  await type(0, 4, "45 %");
  // R: from 81 on, 33 of them and more are seen with 80 % where 45 % is true.
  await page.getByText("81 clients", { exact: true }).first().waitFor();
  const rule = page.getByRole("region", { name: "Decision rule" });
  const shown = "the lower bound of the 95 % interval of Clients who know where it stands is at least 30 %";
  await rule.getByText(`${shown} (with 81 clients: at least 33)`).waitFor();
  await rule.getByText("Not proven", { exact: true }).waitFor();
});

describe("a report", () => {
  test("is shown as it will be printed, follows its words, and asks no network for anything", async () => {
    await show("report");
    await page.getByRole("button", { name: /^Redesign proposal/ }).click();
    const preview = page.frameLocator("iframe[title^=Preview]");
    await preview.getByText("Small advertisements that keep their word").first().waitFor();
    await preview.getByRole("heading", { name: "Contents" }).waitFor();
    const title = page.getByLabel("Title", { exact: true });
    await title.fill("A <b>word</b> is a word");
    await title.press("Enter");
    await preview.getByText("A <b>word</b> is a word").first().waitFor();
    expect(foreign).toEqual([]);
    expect(served.errors).toEqual([]);
  });

  test("says how well a client's colour can be read", async () => {
    await show("report");
    await page.getByRole("button", { name: /^Redesign proposal/ }).click();
    const colour = page.getByLabel("Client colour");
    await colour.fill("#FFD400");
    await page.getByText("too pale for small text").waitFor();
    await colour.fill("yellow");
    await page.getByText("Six digits after a #").waitFor();
  });
});

/** What the desktop gives, through a Chromium of its own: the page hands over HTML and gets the printed bytes. */
async function lendPrinter(engine: ChromiumEngine): Promise<void> {
  await page.exposeFunction("lentPrinter", async (html: string, options: Parameters<PdfEngine>[1]) =>
    Buffer.from(await engine.print(html, options)).toString("base64"),
  );
  await page.evaluate(() => {
    const reached = window as never as {
      lentPrinter(html: string, options: object): Promise<string>;
      __frontstage: { services: { host: { print: object } } };
    };
    Object.assign(reached.__frontstage.services.host.print, {
      canMakePdf: true,
      htmlToPdf: async (html: string, options: object) =>
        Uint8Array.from(atob(await reached.lentPrinter(html, options)), (letter) => letter.charCodeAt(0)),
    });
  });
}

describe("where a printer is at hand, as on the desktop", () => {
  let engine: ChromiumEngine;
  beforeEach(async () => {
    engine = await startChromiumEngine();
    await lendPrinter(engine);
  });
  afterEach(() => engine.close());

  test("a report is exported as a finished PDF", async () => {
    await show("report");
    await page.getByRole("button", { name: /^Prototype plan ?Refunds/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 40_000 }),
      page.getByRole("button", { name: "Export PDF" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Refunds within two working days, Prototype plan.pdf");
    const info = execFileSync("pdfinfo", [await download.path()], { encoding: "utf8" });
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Refunds within two working days/);
    await page.getByText(/^Exported: /).waitFor();
  });

  test("an export that is cancelled writes nothing and says so", async () => {
    await begin(page, "report.pdf.export", "report.proposal");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("The export was stopped; nothing was written.").waitFor({ timeout: 40_000 });
  });
});

test("axe finds nothing on the screens of the redesign, light and dark", async () => {
  for (const theme of ["light", "dark"]) {
    await run(page, `workbench.theme.${theme}`);
    await show("redesign");
    await page.getByRole("button", { name: "Compare: To be: two working days" }).click();
    await page.locator(".change-row").nth(2).click();
    expect(await violations(), `comparison, ${theme}`).toEqual([]);
    await show("opportunities");
    await run(page, "opportunities.register.open");
    await page.locator(".matrix").waitFor();
    await cell(0, 1).click();
    expect(await violations(), `opportunities, ${theme}`).toEqual([]);
    await show("plan");
    await page.getByRole("button", { name: /^Refunds within/ }).click();
    await page.locator(".plan-rule").waitFor();
    expect(await violations(), `plan, ${theme}`).toEqual([]);
    await show("report");
    await page.getByRole("button", { name: /^Prototype plan ?Refunds/ }).click();
    await page.locator("iframe[title^=Preview]").waitFor();
    expect(await violations(), `report, ${theme}`).toEqual([]);
  }
});
