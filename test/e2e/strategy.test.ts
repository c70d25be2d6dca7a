import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EngagementSession } from "../../renderer/platform/store/session.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts here, on machines that are busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Frontstage {
  readonly __frontstage: {
    readonly services: {
      session(): EngagementSession;
      readonly selection: { set(ids: readonly string[]): void };
    };
  };
}

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(15_000);
  await openSample(page);
});
afterEach(async () => {
  await served.close();
});

/** The sample without its own sheet, so that one is written. */
const withoutStrategy = () =>
  page.evaluate(() => {
    const session = (window as never as Frontstage).__frontstage.services.session();
    session.commit({ label: "Begin anew" }, (draft) => {
      for (const type of ["strategy", "serviceValue", "initiative", "segmentRule"] as const)
        for (const { id } of draft.all(type)) draft.remove(id);
    });
  });
const tests = () => page.getByRole("complementary", { name: "Is it a strategy?" });
const told = (text: string) => tests().getByText(text);
const form = () => page.locator(".strategy-form");
const line = (name: string) => page.getByRole("textbox", { name, exact: true });
const axe = async (): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as never as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(".editor-body", { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  });
};

describe("the strategy sheet", () => {
  test("is begun where there is none, tested as it is written, and read in the room", async () => {
    await withoutStrategy();
    await run(page, "strategy.sheet.open");
    await page.getByRole("button", { name: "Begin the strategy sheet" }).click();
    await told("Nobody owns the service strategy.").waitFor();
    await told("No segment is chosen to focus on.").waitFor();

    await line("Owner").fill("Mara");
    await told("Nobody owns the service strategy.").waitFor({ state: "hidden" });
    await line("Slogan").fill("Service first");
    await told("“Service first” is told outside, and no initiative stands behind it.").waitFor();

    await line("Next initiative").fill("Headcount at the desk down by two");
    await page.keyboard.press("Enter");
    await told("“headcount” seldom serves clients").waitFor();
    // Without a press: the line is ready for the next.
    await page.keyboard.type("One rate book");
    await page.keyboard.press("Enter");
    await form().getByRole("gridcell", { name: "One rate book" }).waitFor();

    await tests()
      .getByRole("button", { name: /Go there: It is not planned who is told/ })
      .click();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest("[data-place]")?.getAttribute("data-place")),
      )
      .toBe("communicationsPlan");

    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page
      .getByRole("article", { name: "Strategy sheet" })
      .getByText("Service first", { exact: true })
      .waitFor();
    await page.getByRole("button", { name: "Edit", exact: true }).click();

    await page.keyboard.press("Escape");
    await run(page, "workbench.document.undo");
    await form().getByRole("gridcell", { name: "One rate book" }).waitFor({ state: "hidden" });
  });

  test("takes a list that is pasted, one initiative for each line, and one undo takes it back", async () => {
    await withoutStrategy();
    await run(page, "strategy.sheet.open");
    await page.getByRole("button", { name: "Begin the strategy sheet" }).click();
    await line("Next value").focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", "• Honest\n• Quick\n");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await form().getByRole("gridcell", { name: "Honest" }).waitFor();
    await form().getByRole("gridcell", { name: "Quick" }).waitFor();
    await told("No standard expresses the value “Quick”.").waitFor();
    await run(page, "workbench.document.undo");
    await told("No values yet.").waitFor();
  });
});

describe("segment rules", () => {
  test("say what is done differently for whom and where, and are seen at the touch point", async () => {
    await withoutStrategy();
    await run(page, "strategy.segment-rules.open");
    await page.getByText("Everybody is treated alike so far").waitFor();
    await line("What is done differently").first().fill("They are billed monthly.");
    await page.keyboard.press("Enter");
    const detail = page.getByRole("region", { name: "Segment rule", exact: true });
    await detail.getByRole("checkbox").first().check({ force: true });
    await detail.getByLabel("Why").fill("They book every week.");
    const point = await page.evaluate(() => {
      const model = (window as never as Frontstage).__frontstage.services.session().model;
      return model.all("segmentRule")[0]?.touchPointIds[0] ?? "";
    });
    await run(page, "touchpoint.register.open");
    await page.evaluate(
      (id) => (window as never as Frontstage).__frontstage.services.selection.set([id]),
      point,
    );
    await run(page, "workbench.inspector.show");
    const here = page.getByRole("region", { name: "For segments" });
    await here.getByText("They are billed monthly.").waitFor();
    await here.getByRole("button", { name: "No longer here: They are billed monthly." }).click();
    await here.getByText("The same for everybody here.").waitFor();
  });
});
