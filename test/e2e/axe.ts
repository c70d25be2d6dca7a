import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { run } from "./served-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Names, roles and order are the same in every theme; only what depends on colours is asked of each. */
const COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };
const THEMES = { light: {}, dark: COLOURS, "high-contrast": COLOURS };

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const { axe } = window as never as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  }, options);
}

/** What axe finds on the page as it is, in each theme, after what moves has come to rest. */
export async function expectCleanInEveryTheme(page: Page, screen: string): Promise<void> {
  for (const [theme, options] of Object.entries(THEMES)) {
    await run(page, `workbench.theme.${theme}`);
    await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    expect(await violations(page, options), `${screen}, ${theme}`).toEqual([]);
  }
}
