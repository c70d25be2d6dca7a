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
/** Of the first grid on the page: a plan has others below its hypotheses. */
const cell = (row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]:visible`).first();
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

    // A map that lacks a touch point does not say so: the comparison does.
    await page.getByRole("button", { name: "Edit the to-be" }).click();
    await page.locator(".react-flow__node", { hasText: "Asks for a refund" }).first().click();
    await page.keyboard.press("Delete");
    await page.getByRole("button", { name: "Compare with the as-is" }).first().click();
    await page.getByText(/^No longer a touch point: Asking for a refund \(gap −/).waitFor();
    expect(served.errors).toEqual([]);
  });

  test("says what a to-be changes in figures, and which idea a change answers", async () => {
    await show("redesign");
    await page.getByRole("button", { name: "Compare: To be: two working days" }).click();
    const approvals = page.getByRole("list", { name: "Measures" }).locator("li", { hasText: "Approvals" });
    expect((await approvals.textContent())?.replaceAll(/\s+/g, " ")).toContain("4 → ");
    expect(await approvals.textContent()).toContain("3 fewer");
    await page.getByText("Every change answers an idea").waitFor();
    await page
      .getByRole("option", { name: /200 EUR or less\?/ })
      .first()
      .click();
    await page.getByRole("button", { name: /Answers the idea/ }).click();
    await page.getByRole("option", { name: "No idea" }).click();
    await page.getByText("1 without an idea").waitFor();
  });
});

test("a comparison begins with what saves most days, says it in sentences, and lists flows when they are asked for", async () => {
  await show("redesign");
  await page.getByRole("button", { name: "Compare: To be: two working days" }).click();
  const changes = page.getByRole("listbox", { name: /^Difference/ }).getByRole("option");
  await changes.first().waitFor();
  const texts = (await changes.allTextContents()).map((text) => /([+−]\d+\.\d) days$/.exec(text)?.[1] ?? "");
  const days = texts.filter((text) => text !== "").map((text) => Number(text.replace("−", "-")));
  expect(days.length).toBeGreaterThan(5);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  await page.getByRole("option", { name: /Approval by the editor/ }).click();
  await page.getByText(/^Falls away with 4\.6.days of waiting, 4.min of work and 1 signature$/).waitFor();
  const listed = await changes.count();
  const flows = page.getByRole("group", { name: "Flows" });
  expect(await flows.count()).toBe(0);
  await page.getByText(/^Flows too \(\d+\)$/).click();
  await flows.waitFor();
  expect(await changes.count()).toBeGreaterThan(listed);
  expect(served.errors).toEqual([]);
});

test("in a projection no figure of the comparison and no word of the matrix is cut or lies over another", async () => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await show("redesign");
  await page.getByRole("button", { name: "Compare: To be: two working days" }).click();
  await page.locator(".picture-pane svg").first().waitFor();
  await run(page, "workbench.projection.toggle");
  const cut = await page
    .locator(".measure-strip li, .measure-strip p, .measure-strip button, .change-title")
    .evaluateAll((elements) => {
      const strip = document.querySelector(".measure-strip")?.getBoundingClientRect();
      return elements.flatMap((element) => {
        const { right } = element.getBoundingClientRect();
        const beyond = element.closest(".measure-strip") && right > (strip?.right ?? 0);
        return element.scrollWidth > element.clientWidth + 1 || beyond ? [element.textContent] : [];
      });
    });
  expect(cut).toEqual([]);

  await run(page, "opportunities.register.open");
  const matrix = page.locator(".matrix:visible");
  await matrix.waitFor();
  const meeting = await matrix.evaluate((picture) => {
    const frame = picture.getBoundingClientRect();
    const words = [...picture.querySelectorAll("text")].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return words.flatMap(({ text, box }, index) => {
      const outside =
        box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
      const over = words
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        );
      return [...(outside ? [`${text} outside`] : []), ...over.map((other) => `${text} over ${other.text}`)];
    });
  });
  expect(meeting).toEqual([]);
});

test("an opportunity that is judged moves in the matrix, and wrong judgements are refused in words", async () => {
  await run(page, "opportunities.register.open");
  await page.locator(".matrix").waitFor();
  expect(await cell(0, 6).textContent()).toBe("2.5");
  // Measures has a priority, and it is another one.
  const quotient = page.getByRole("columnheader", { name: "Impact ÷ effort" });
  expect(await quotient.getAttribute("aria-description")).toContain("impact divided by effort");
  await type(0, 4, "4");
  await expect.poll(() => cell(0, 6).textContent()).toBe("2.0");
  await type(0, 4, "9");
  await page.getByText("“9” is no score. Impact and effort go from 1 to 5.").waitFor();
  expect(await cell(0, 4).textContent()).toBe("4");
  await run(page, "workbench.document.undo");
  await expect.poll(() => cell(0, 6).textContent()).toBe("2.5");
});

test("a new opportunity has no touch point that nobody chose: what is selected is shown, and can be left out", async () => {
  await run(page, "touchpoint.register.open");
  await page.getByRole("gridcell", { name: "Asking for the rate", exact: true }).click();
  const held = page.getByRole("region", { name: "The chosen opportunity" }).getByRole("checkbox");
  const checked = () =>
    held.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length);
  const side = page.locator(".opportunities-view");
  const heading = (words: string) => page.getByRole("heading", { name: words, exact: true }).waitFor();

  await show("opportunities");
  await side.getByRole("button", { name: "Add opportunity" }).click();
  expect(await page.getByRole("dialog").getByRole("checkbox").count()).toBe(0);
  await answer("Nobody says when it is done");
  await heading("Nobody says when it is done");
  expect(await checked()).toBe(0);

  await run(page, "touchpoint.register.open");
  await page.getByRole("gridcell", { name: "Asking for the rate", exact: true }).click();
  await begin(page, "opportunities.opportunity.add");
  const place = page.getByRole("dialog").getByRole("checkbox", { name: /Asking for the rate/ });
  expect(await place.isChecked()).toBe(true);
  await answer("The rate is read out over the phone");
  await heading("The rate is read out over the phone");
  expect(await checked()).toBe(1);

  await run(page, "touchpoint.register.open");
  await page.getByRole("gridcell", { name: "Asking for the rate", exact: true }).click();
  await begin(page, "opportunities.opportunity.add");
  await place.uncheck({ force: true });
  await answer("Three people ask for the name");
  await heading("Three people ask for the name");
  expect(await checked()).toBe(0);
});

test("a date stands in words below its field, and progress says visibly what a new plan still needs", async () => {
  await show("plan");
  await page
    .getByRole("button", { name: /^Refunds within two working days, Market Street/ })
    .first()
    .click();
  await page.getByText("11 January 2027", { exact: true }).waitFor();
  await page.getByLabel("From", { exact: true }).fill("2027-11-01");
  await page.getByText("1 November 2027", { exact: true }).waitFor();
  await begin(page, "plan.prototype.new");
  await answer("Calls on the same day");
  await show("journey");
  const progress = page.getByRole("region", { name: "Progress" });
  await progress.getByText(/no hypothesis with its measure, a target missing, .*no owner/).waitFor();
  await progress.getByRole("meter", { name: "Plan" }).and(page.locator('[aria-valuenow="66"]')).waitFor();
  expect(served.errors).toEqual([]);
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
  await rule.getByText("Clients who know where it stands: at least 33 of 81 clients").waitFor();
  await rule.getByText("Not proven", { exact: true }).waitFor();
});

test("a baseline out of the scorecard says what it is, and a target that it cannot have is marked", async () => {
  await begin(page, "plan.prototype.new");
  await answer("Calls on the same day");
  await page.getByRole("button", { name: "Add hypothesis" }).click();
  await page.getByRole("button", { name: /Take the baseline from the scorecard/ }).click();
  await page.getByRole("option", { name: /^Gap at “Hearing where it stands”/ }).click();
  await expect.poll(() => cell(0, 1).textContent()).toBe("Gap at “Hearing where it stands”");
  expect(await cell(0, 2).textContent()).toBe("Mean");
  await page.getByText(/^The baseline is the gap at “Hearing where it stands”: .* from −6 to 6/).waitFor();
  await type(0, 4, "3.4");
  await page.getByText(/^The target 3.4 points on 1–7 of the gap .* lies above 0/).waitFor();
  expect(await cell(0, 4).getAttribute("data-tone")).toBe("doubt");
  await type(0, 4, "-0.3");
  await page.getByText(/lies above 0/).waitFor({ state: "detached" });
  expect(await cell(0, 4).getAttribute("data-tone")).toBeNull();
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
    const blanks = page.getByRole("region", { name: "Before it is printed" });
    const reader = page.getByLabel("Prepared for", { exact: true });
    await reader.fill("");
    await reader.press("Enter");
    await blanks.getByText("For whom it is prepared").waitFor();
    await reader.fill("the board");
    await reader.press("Enter");
    await blanks.getByText("For whom it is prepared").waitFor({ state: "detached" });
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
