import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectCleanInEveryTheme as expectCleanOn } from "./axe.ts";
import {
  begin,
  openSample as openSampleOn,
  run as runOn,
  type ServedPage,
  servePage,
} from "./served-page.ts";

/** The registries and the model, as far as the test walks them. */
interface Everything {
  __frontstage: {
    services: {
      registry: {
        views: Map<string, { id: string; place: string }>;
        editors: Map<string, unknown>;
      };
      editors: { open(input: object): void };
      session(): { model: { all(type: string): { id: string }[] } };
    };
  };
}

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
}, 60_000);
afterEach(async () => {
  await served.close();
});

const run = (id: string, args?: unknown) => runOn(page, id, args);
const openSample = () => openSampleOn(page);

const expectCleanInEveryTheme = (screen: string) => expectCleanOn(page, screen);

describe("accessibility", () => {
  test("axe finds nothing on any screen in light, dark and high contrast", async () => {
    await page.waitForSelector(".welcome h1");
    await expectCleanInEveryTheme("welcome");
    await run("workbench.settings.open");
    await page.waitForSelector(".setting");
    await expectCleanInEveryTheme("settings");
    await openSample();
    await expectCleanInEveryTheme("blueprint and explorer");
    await page.locator(".react-flow__node").nth(3).click();
    await page.waitForSelector(".inspector-section");
    await expectCleanInEveryTheme("step inspector");
    await run("engagement.details.show");
    await page.waitForSelector(".item-details");
    await run("workbench.panel.show", "timeline");
    await expectCleanInEveryTheme("engagement details and timeline");
    await run("workbench.view.show", "engagements");
    await expectCleanInEveryTheme("engagements");
    await page.keyboard.press("Control+Shift+P");
    await page.waitForSelector(".palette");
    await expectCleanInEveryTheme("palette");
    await page.keyboard.press("Escape");
    await begin(page, "engagement.new");
    await page.waitForSelector("[role=dialog]");
    await expectCleanInEveryTheme("dialog");
    expect(served.errors).toEqual([]);
  }, 120_000);
});

describe("where the system gives the colours", () => {
  test("what is chosen or pressed stands out, and the figures keep their colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await openSample();
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
    const outlined = (selector: string) => style(selector, "outline-style");
    expect(await outlined(".editor-tab[aria-selected=true]")).toBe("solid");
    expect(await outlined(".activity[aria-pressed=true]")).toBe("solid");
    expect(await outlined(".activity[aria-pressed=false]")).toBe("none");
    expect(await outlined(".tree-row[aria-selected=true]")).toBe("solid");
    const heats = page.locator(".heat-legend i");
    const colours = await heats.evaluateAll((steps) =>
      steps.map((step) => getComputedStyle(step).backgroundColor),
    );
    expect(new Set(colours).size).toBe(colours.length);
    await run("measure.page.open");
    await page.locator(".whisker-dot").first().waitFor();
    const head = (selected: boolean) => style(`.tab-head[aria-selected=${selected}]`, "border-bottom-color");
    expect(await head(true)).not.toBe(await head(false));
    expect(await style(".whisker-dot", "background-color")).toBe(await style("body", "color"));
    await run("recovery.matrix.open");
    for (const plate of [".matrix-table [data-priority=high]", ".priority-mark[data-priority=high]"]) {
      await page.locator(plate).first().waitFor();
      expect(await style(plate, "background-color")).toBe(await style("body", "color"));
      expect(await style(plate, "color")).toBe(await style("body", "background-color"));
    }
  }, 60_000);
});

describe("before a room", () => {
  test("Escape selects nothing and the room stays in the projection; it is left by its key or at the foot", async () => {
    await openSample();
    await run("workbench.projection.toggle");
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe("projection");
    expect(await page.locator(".title-bar, .breadcrumb").filter({ visible: true }).count()).toBe(0);
    const card = page.locator(".react-flow__node").nth(3);
    await card.click();
    await page.locator(".step-card[data-selected]").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".step-card[data-selected]").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await theme()).toBe("projection");
    const icon = await page.locator(".canvas-bar .lucide").first().boundingBox();
    expect(icon?.width).toBeGreaterThanOrEqual(24);
    await page.getByRole("button", { name: /^End the projection/ }).click();
    await expect.poll(theme).toBe("light");
  }, 60_000);
});

describe("a small window, as at 200 %", () => {
  test("the bars fold and come over the editors when they are asked for; nothing stands over anything else", async () => {
    await page.setViewportSize({ width: 720, height: 450 });
    await openSample();
    const box = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} is not shown`);
      return box;
    };
    expect(await page.locator(".side-bar, .inspector").count()).toBe(0);
    expect((await box(".groups")).width).toBeGreaterThan(660);
    const help = await page.getByRole("menuitem", { name: "Help" }).boundingBox();
    expect((help?.x ?? 0) + (help?.width ?? 0)).toBeLessThanOrEqual((await box(".title-search")).x);
    const head = await box(".editor-head");
    const bar = await box(".editor-actions");
    expect(bar.x + bar.width).toBeLessThanOrEqual(head.x + head.width);
    await page.locator(".react-flow__node").first().click();
    await page.keyboard.press("Control+Alt+b");
    await page.locator(".inspector").getByRole("textbox", { name: "Title" }).waitFor();
    expect((await box(".groups")).width).toBeGreaterThan(660);
    await page.keyboard.press("Control+b");
    await page.getByRole("treeitem", { name: "Journey map" }).first().click();
    await page.getByRole("grid").waitFor();
    await expect.poll(() => page.locator(".side-bar, .inspector").count()).toBe(0);
  }, 60_000);
});

describe("search", () => {
  test("its key puts the caret in its field, from the map too and when it is already shown", async () => {
    await openSample();
    await page.locator(".react-flow__node").nth(3).click();
    const field = page.locator(".search-view input[type=search]");
    await page.keyboard.press("Control+Shift+f");
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type("refund");
    expect(await field.inputValue()).toBe("refund");
    await page.locator(".react-flow__node").nth(3).click();
    await page.keyboard.press("Control+Shift+f");
    await page.keyboard.type("quote");
    expect(await field.inputValue()).toBe("quote");
  }, 60_000);
});

describe("accessibility of what the features bring", () => {
  /** What is plugged in, each editor with the record that it shows. */
  const plugged = () =>
    page.evaluate(() => {
      const { services } = (window as never as Everything).__frontstage;
      const ids = (type: string) =>
        services
          .session()
          .model.all(type)
          .map((record) => record.id);
      const [asIs, toBe] = ids("blueprint");
      const first: Record<string, object> = {
        blueprint: { recordId: asIs },
        "journey-map": { recordId: asIs },
        persona: { recordId: ids("segment")[0] },
        compare: { recordId: asIs, otherId: toBe },
        "prototype-plan": { recordId: ids("prototypePlan")[0] },
        report: { recordId: ids("report")[0] },
        policy: { recordId: ids("policy")[0] },
        "score-sheet": { recordId: ids("scoreSheet")[0] },
        rubric: { recordId: ids("rubric")[0] },
        observers: { recordId: ids("rubric")[0] },
        workshop: { recordId: ids("rubric")[0], otherId: "Kick-off" },
      };
      return {
        views: [...services.registry.views.values()].map(({ id, place }) => ({ id, place })),
        inputs: [...services.registry.editors.keys()].map((editor) => ({ editor, ...first[editor] })),
      };
    });

  test("axe finds nothing on any editor of the sample", async () => {
    await openSample();
    for (const input of (await plugged()).inputs) {
      await page.evaluate((shown) => {
        (window as never as Everything).__frontstage.services.editors.open(shown);
      }, input);
      await page.locator(".editor-body:visible > :not([hidden])").first().waitFor();
      // Each alone: what an earlier editor holds would be looked through again with every later one.
      await run("workbench.tab.close-others");
      await expectCleanInEveryTheme(`editor ${input.editor}`);
    }
    expect(served.errors).toEqual([]);
  }, 360_000);

  test("axe finds nothing on any side-bar view or panel of the sample", async () => {
    await openSample();
    const { views } = await plugged();
    for (const { id, place } of views.filter((view) => ["sidebar", "panel"].includes(view.place))) {
      await run(place === "sidebar" ? "workbench.view.show" : "workbench.panel.show", id);
      await expectCleanInEveryTheme(`view ${id}`);
    }
    expect(served.errors).toEqual([]);
  }, 360_000);
});

describe("keyboard", () => {
  const part = () =>
    page.evaluate(() => {
      const parts = ".title-bar, .activity-bar, .side-bar, .group, .inspector, .status-bar";
      return document.activeElement?.closest(parts)?.className ?? "none";
    });

  test("F6 walks every part and comes round again, Shift+F6 goes back", async () => {
    await openSample();
    await page.locator(".activity").first().focus();
    const round = ["side-bar", "group", "inspector", "status-bar", "title-bar", "activity-bar", "side-bar"];
    for (const name of round) {
      await page.keyboard.press("F6");
      expect(await part()).toBe(name);
    }
    for (const name of round.toReversed().slice(1)) {
      await page.keyboard.press("Shift+F6");
      expect(await part()).toBe(name);
    }
  }, 60_000);

  test("quick open finds a step by its words and shows it", async () => {
    await openSample();
    await page.keyboard.press("Control+p");
    await page.keyboard.type("disputes amount");
    await page.waitForSelector(".palette-entry");
    await page.keyboard.press("Enter");
    const card = page.locator(".react-flow__node", { hasText: "Disputes the amount" });
    await card.waitFor();
    expect((await card.boundingBox())?.x).toBeLessThan(1440);
    const title = page.locator(".inspector").getByRole("textbox", { name: "Title" });
    expect(await title.inputValue()).toBe("Disputes the amount");
  }, 60_000);

  test("a blueprint is renamed in place, and Shift+F10 offers what can be done with it", async () => {
    await openSample();
    const item = page.getByRole("treeitem", { name: /^As is/ }).first();
    await item.focus();
    await page.keyboard.press("F2");
    await page.keyboard.type("Today");
    await page.keyboard.press("Enter");
    const renamed = page.getByRole("treeitem", { name: /^Today/ });
    await renamed.waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Today"));
    await page.keyboard.press("Shift+F10");
    expect(await page.getByRole("menuitem").allTextContents()).toContain("Rename");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Today"));
  }, 60_000);

  test("an editor that is opened takes the focus, from a menu, the palette, a key or a button", async () => {
    await openSample();
    const held = () =>
      page.evaluate(() => {
        const held = document.activeElement;
        const editor = held?.closest<HTMLElement>(".editor");
        const name = editor && document.getElementById(editor.getAttribute("aria-labelledby") ?? "")?.title;
        return `${name}: ${held?.getAttribute("role") ?? held?.localName}`;
      });
    await page.getByRole("menuitem", { name: "Go", exact: true }).click();
    await page.getByRole("menuitem", { name: "Show the opportunities" }).click();
    await expect.poll(held).toBe("Opportunities: gridcell");
    await page.keyboard.press("Control+Shift+P");
    await page.keyboard.type("show the touch points");
    await page.locator(".palette-entry", { hasText: "Show the touch points" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(held).toBe("Touch points: gridcell");
    await page.keyboard.press("Control+Alt+k");
    await expect.poll(held).toBe("Keyboard shortcuts: input");
    await page
      .getByRole("treeitem", { name: /^As is/ })
      .first()
      .click();
    await expect.poll(held).toMatch(/as is.*: application$/i);
    await page.getByRole("button", { name: "Show as journey map" }).click();
    await expect.poll(held).toMatch(/as is.*: (grid|gridcell)$/i);
  }, 60_000);

  test("what is closed or can no longer be pressed hands the focus to the editor in front, not to a tab", async () => {
    await openSample();
    await run("touchpoint.register.open");
    const register = page.locator(".touch-points-grid");
    await register.getByRole("gridcell", { name: "Asking for a refund", exact: true }).click();
    await page.locator(".touch-points-bar").getByRole("button", { name: "Delete" }).click();
    const role = () => page.evaluate(() => document.activeElement?.getAttribute("role"));
    await expect.poll(role).toBe("gridcell");
    await run("workbench.tab.close");
    await expect.poll(role).toBe("application");
  }, 60_000);

  test("a menu has what is about the editor in front, each once; what belongs together opens beside by arrows", async () => {
    await openSample();
    const words = () => page.locator(".menu .menu-label").allTextContents();
    const viewMenu = async () => {
      await page.getByRole("menuitem", { name: "View", exact: true }).click();
      const all = await words();
      await page.keyboard.press("Escape");
      return all;
    };
    const onMap = await viewMenu();
    expect(onMap.filter((word) => word.startsWith("Zoom"))).toEqual([
      "Zoom in",
      "Zoom out",
      "Zoom to 100 %",
      "Zoom to fit",
    ]);
    expect(new Set(onMap).size).toBe(onMap.length);
    await page.locator(".react-flow__node").nth(3).click();
    await page.keyboard.press("Shift+F10");
    const move = page.getByRole("menuitem", { name: "Move", exact: true });
    await move.waitFor();
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("menuitem", { name: /^Move right/ }).waitFor();
    expect(await move.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.getByRole("menu").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("menu").count()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.classList.contains("surface"));
    await run("measure.page.open");
    expect((await viewMenu()).filter((word) => word.startsWith("Zoom"))).toEqual([]);
  }, 60_000);

  test("a shortcut of one's own works at once and survives a reload", async () => {
    await run("workbench.shortcuts.open");
    await page.getByRole("button", { name: /change the shortcut of “Panel”/ }).click();
    await page.keyboard.press("Control+Alt+u");
    await page.reload();
    await page.waitForSelector(".workbench");
    await page.keyboard.press("Control+Alt+u");
    await page.waitForSelector(".panel");
  }, 60_000);
});

describe("what is told to who does not see it", () => {
  test("a step by all that the map shows of it; what is deleted, undone and redone by its words", async () => {
    await openSample();
    const onStep = () =>
      page.evaluate(() => {
        const surface = document.querySelector(".surface");
        return document.getElementById(surface?.getAttribute("aria-activedescendant") ?? "")?.textContent;
      });
    const told = page.locator(".workbench > [role=status]");
    await page.locator(".react-flow__node", { hasText: "Asks for the rate" }).click();
    await expect.poll(onStep).toMatch(/^Asks for the rate, .*touch point \d+, gap [−+]\d.*to /);
    await page.keyboard.press("Delete");
    await expect.poll(() => told.textContent()).toMatch(/^Delete/);
    expect(await onStep()).not.toMatch(/^Asks for the rate/);
    expect(await onStep()).toMatch(/\w/);
    await page.keyboard.press("Control+z");
    await expect.poll(() => told.textContent()).toMatch(/^Undone: Delete/);
    await run("measure.page.open");
    await page.keyboard.press("Control+y");
    await page.locator(".notice", { hasText: "Done again: Delete" }).waitFor();
    expect(await page.locator("[role=application]").count()).toBe(1);
  }, 60_000);
});

describe("the inspector", () => {
  test("what is selected is that of the editor in front: it goes with it and comes back with it", async () => {
    await openSample();
    const inspector = page.locator(".inspector");
    const title = inspector.getByRole("textbox", { name: "Title" });
    await page.locator(".react-flow__node").nth(3).click();
    const chosen = await title.inputValue();
    await run("measure.page.open");
    await page.getByRole("grid").waitFor();
    expect(await inspector.count()).toBe(0);
    await run("touchpoint.register.open");
    await page.getByRole("gridcell", { name: "Asking for a refund", exact: true }).click();
    await inspector.getByRole("heading", { name: "Asking for a refund" }).waitFor();
    await run("measure.page.open");
    await expect.poll(() => inspector.count()).toBe(0);
    await page.getByRole("tab", { name: /as is/i }).click();
    await expect.poll(() => title.inputValue()).toBe(chosen);
  }, 60_000);

  test("a touch point is seen as a whole at its mark and in the register, changed there, and leads to its step", async () => {
    await openSample();
    const details = page.locator(".inspector").getByRole("region", { name: "Touch point" });
    await page.locator(".mark", { hasText: "7" }).first().click();
    await details.getByRole("heading", { name: "Asking for the rate" }).waitFor();

    await run("touchpoint.register.open");
    await page.getByRole("gridcell", { name: "Asking for a refund", exact: true }).click();
    await details.getByText("95 % interval −1.93 … −1.47 · n 209").waitFor();
    await details.getByLabel("Owner").fill("Refund desk");
    await page.keyboard.press("Enter");
    await page
      .getByRole("row", { name: /Asking for a refund/ })
      .getByRole("gridcell", { name: "Refund desk" })
      .waitFor();

    await details.getByRole("button", { name: "Asks for the money back" }).first().click();
    await page.locator(".inspector").getByRole("textbox", { name: "Title" }).waitFor();
    expect(await details.count()).toBe(0);
  }, 60_000);
});
