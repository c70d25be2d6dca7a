import type { Page } from "playwright-core";
import { makeMap } from "../bench/canvas/make-map.ts";

/** Puts a map of so many steps into the open engagement, as one commit, and shows it. */
export async function openBigMap(page: Page, count: number): Promise<void> {
  const text = JSON.stringify(makeMap(count).filter((record) => record.type !== "engagement"));
  await page.evaluate((text) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page hands out its services under ?test=1
    const { services } = (window as any).__frontstage;
    // biome-ignore lint/suspicious/noExplicitAny: a draft of the page
    services.session().commit({ label: "Big map" }, (draft: any) => {
      for (const { type, ...fields } of JSON.parse(text)) draft.create(type, fields);
    });
    services.editors.closeActive();
    services.editors.open({ editor: "blueprint", recordId: "b" });
  }, text);
  await page.locator(".canvas[data-drawn]").waitFor();
}
