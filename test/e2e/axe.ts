import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { run } from "./served-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "dark", "high-contrast"];

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as never as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  });
}

/** What axe finds on the page as it is, in each theme, after what moves has come to rest. */
export async function expectCleanInEveryTheme(page: Page, screen: string): Promise<void> {
  for (const theme of THEMES) {
    await run(page, `workbench.theme.${theme}`);
    await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    expect(await violations(page), `${screen}, ${theme}`).toEqual([]);
  }
}
