import type { PdfEngine } from "@shared/interchange/pdf/pdf-engine.ts";
import { type Browser, chromium } from "playwright-core";
import { CHROMIUM, CHROMIUM_SWITCHES } from "./places.ts";

export interface ChromiumEngine {
  readonly print: PdfEngine;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A real Chromium without a window: the machine's own. */
export async function startChromiumEngine(): Promise<ChromiumEngine> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_SWITCHES });
  return {
    browser,
    close: () => browser.close(),
    async print(html, { tagged, outline }) {
      const page = await browser.newPage();
      try {
        await page.setContent(html, { waitUntil: "load" });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline });
      } finally {
        await page.close();
      }
    },
  };
}
