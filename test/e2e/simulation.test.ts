import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeUserData, removeFolder, startDesktop } from "./desktop.ts";
import { seenSimulation, watchSimulations } from "./seen-simulation.ts";
import { begin, openSample, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium and a real worker, on machines that are busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const button = (name: string, on = page) => on.getByRole("button", { name, exact: true });

/** By the tree and a key, as a consultant goes there. */
async function simulate(journey: RegExp, on = page): Promise<void> {
  await on.getByRole("treeitem", { name: journey }).first().click();
  await on.keyboard.press("Control+Alt+i");
  const name = new RegExp(`^Simulation: ${journey.source.slice(1)}`);
  await on.getByRole("tab", { name, selected: true }).waitFor();
}

/** The refund journey's figures on a page and in Node, of the same input. */
async function figuresOfBoth(on: Page): Promise<{ page: string; node: string }> {
  await watchSimulations(on);
  await simulate(/^Refund request/, on);
  await button("Run", on).click();
  const { asked, answered } = await seenSimulation(on);
  const experiment = new Experiment(asked.variants, asked.options);
  while (experiment.advance());
  return { page: answered, node: JSON.stringify(experiment.figures()) };
}

test("the refund journey before and after: three weeks become two days, said in two sentences with their interval", async () => {
  await simulate(/^Refund request/);
  await button("Run").click();
  await button("Run again").waitFor();
  const sentences = page.locator(".simulation-answer");
  expect(await sentences.first().textContent()).toMatch(
    /^“As is”: half of the clients .* within 2\d(\.\d)?\sdays/,
  );
  expect(await sentences.last().textContent()).toMatch(
    /nine of ten within 1\.\d\sdays\. The time for nine of ten is 27(\.\d)?\sdays less \(.*\sdays to .*\sdays, 95\s%\)/,
  );
  await page
    .getByText(/^\s*20 runs, [\d,]+ clients; chance in them moves the time for nine of ten by ± \d\.\d\s%$/)
    .waitFor();
  await page.getByText("Nine of ten clients are through within 1.7 days, not within 28.9 days").waitFor();
  await page.getByRole("region", { name: "What this rests on" }).getByText("23 clients a week").waitFor();
});

test("the contents lead by keys to each group of parts, none of which lies behind the bar, and mark what is read", async () => {
  await simulate(/^Refund request/);
  await button("Run").click();
  await button("Run again").waitFor();
  const contents = page.getByRole("navigation", { name: "Parts of the simulation" });
  const read = contents.locator("[aria-current]");
  expect(await read.textContent()).toBe("The answer");
  const foot = async () => {
    const bar = await page.locator(".simulation-bar").boundingBox();
    return (bar?.y ?? 0) + (bar?.height ?? 0);
  };
  for (const [group, first] of [
    ["Touch points and promises", "Touch points, as the client feels them"],
    ["People and queues", "People"],
    ["What if", "Ask the simulation"],
    ["What it rests on", "Measured and simulated"],
  ] as const) {
    await contents.getByRole("button", { name: group, exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => read.textContent()).toBe(group);
    const top = (await page.getByRole("region", { name: first, exact: true }).boundingBox())?.y ?? -1;
    expect(Math.abs(top - (await foot()))).toBeLessThan(2);
    // The next Tab goes on in there.
    await page.keyboard.press("Tab");
    const place = page.getByRole("group", { name: group, exact: true });
    expect(await place.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
});

test("simulated while editing, fewer people make clients wait for longer; an undo brings the figures back", async () => {
  await simulate(/^Book an advertisement/);
  await page.getByText("Simulate while editing").click();
  const curve = page.getByText(/^Nine of ten clients are through within .* not within/);
  await curve.waitFor();
  await button("Run again").waitFor();
  const first = await curve.textContent();
  const people = page.getByRole("grid", { name: "People" });
  await people.getByRole("row").filter({ hasText: "Accounts" }).getByRole("gridcell").nth(1).dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await expect.poll(() => curve.textContent(), { timeout: 60_000 }).not.toBe(first);
  await button("Run again").waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => curve.textContent(), { timeout: 60_000 }).toBe(first);
});

test("a run that is stopped keeps what it found; a version that is left out is no longer in the figures", async () => {
  await simulate(/^Book an advertisement/);
  await button("Run").click();
  await button("Stop").click();
  await page.getByRole("button", { name: /^Run/ }).waitFor();
  await page.locator(".simulation-versions").getByText("As is", { exact: true }).click();
  await page.getByRole("button", { name: /^Run/ }).click();
  await expect.poll(() => page.locator(".simulation-answer").count()).toBe(1);
});

test("what stands in the way of a run is said by name and leads to its place", async () => {
  await begin(page, "journey.new");
  await page.getByRole("dialog").getByRole("textbox").fill("Cancel an advertisement");
  await page.keyboard.press("Enter");
  await page
    .getByRole("treeitem", { name: /^Cancel an advertisement/ })
    .first()
    .waitFor();
  await simulate(/^Cancel an advertisement/);
  await page
    .getByText("“As is” cannot be run yet")
    .or(page.getByText("This journey has no blueprint"))
    .first()
    .waitFor();
});

test("where one more person helps, and how many people it takes, are answered by runs of their own", async () => {
  await simulate(/^Refund request/);
  const asked = page.getByRole("region", { name: "Ask the simulation" });
  await asked.getByRole("button", { name: "Where does one more person help most?" }).click();
  await asked
    .getByText(/^“As is”: one more (at “.*” helps most|person anywhere is not proven to help)/)
    .waitFor();
  await asked.getByText(/^Front desk: [−+]/).waitFor();
  await asked.getByRole("button", { name: "Versions" }).click();
  await page.getByRole("option", { name: /^To be/ }).click();
  await asked.getByRole("button", { name: "How many people does it take?" }).click();
  await asked
    .getByText(/(is|are) enough: 90\s% of the clients are through within 2\.0\sdays\. Now there (is|are) \d/)
    .waitFor();
});

test("the same seed gives the same figures in the page's worker as in Node, to the last bit", async () => {
  const figures = await figuresOfBoth(page);
  expect(JSON.parse(figures.page)).toMatchObject({ isOver: true, variants: [{}, {}], differences: [{}] });
  expect(JSON.parse(figures.page)).toEqual(JSON.parse(figures.node));
  expect(figures.page).toBe(figures.node);
});

test("and in the application's window", async () => {
  const userData = makeUserData();
  const desktop = await startDesktop({ userData });
  try {
    await openSample(desktop.page);
    const figures = await figuresOfBoth(desktop.page);
    expect(JSON.parse(figures.page)).toEqual(JSON.parse(figures.node));
    expect(figures.page).toBe(figures.node);
  } finally {
    await desktop.app.close();
    removeFolder(userData);
  }
});

test("the refunds that a log tells of stand beside the simulated ones, and as a curve with its n", async () => {
  await simulate(/^Refund request/);
  await button("Run").click();
  await button("Run again").waitFor();
  const measured = page.getByRole("region", { name: "Measured and simulated" });
  await measured
    .getByText(
      /^Measured, “Refunds 2026, every twelfth”, 75 cases from .*: half within [\d.]+\sdays, nine of ten within [\d.]+\sdays\. “As is”, as simulated, takes [\d.]+\s% (less|longer) \(.*\) for half/,
    )
    .waitFor();
  expect(await measured.getByRole("columnheader").allTextContents()).toEqual([
    "Figure",
    "Measured",
    "Simulated: As is",
  ]);
  await page
    .getByRole("region", { name: "How long clients wait for the end" })
    .getByText("Measured, n 75")
    .first()
    .waitFor();
  await simulate(/^Book an advertisement/);
  await page.getByRole("region", { name: "People", exact: true }).waitFor();
  expect(await measured.count()).toBe(0);
});

test("before getting their money clients wait for weeks without hearing anything, and for minutes in the to-be", async () => {
  await simulate(/^Refund request/);
  await button("Run").click();
  await button("Run again").waitFor();
  const felt = page.getByRole("region", { name: "Touch points, as the client feels them" });
  const titles = await felt.getByRole("columnheader").allTextContents();
  expect(titles.slice(0, 3)).toEqual([
    "Touch point",
    "Waits before it, 90 %: As is",
    "Waits before it, 90 %: To be: two working days",
  ]);
  const waits = await felt
    .getByRole("row", { name: /^Getting the money back/ })
    .getByRole("cell")
    .allTextContents();
  expect(waits[0]).toMatch(/^2\d(\.\d)?\sdays$/);
  expect(waits[1]).toMatch(/\smin$/);
});
