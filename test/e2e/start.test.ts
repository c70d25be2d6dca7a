import { afterEach, describe, expect, it } from "vitest";
import { type RunningWorkbench, startWorkbench } from "./harness.ts";
import { run } from "./served-page.ts";

describe("the first start in a browser", () => {
  let workbench: RunningWorkbench | undefined;
  afterEach(() => workbench?.close());

  it("shows the welcome page, with no error and no request to the outside", async () => {
    workbench = await startWorkbench({ host: "browser" });
    await workbench.page.getByRole("heading", { name: "Frontstage" }).waitFor();
    await workbench.page
      .locator(".welcome")
      .getByRole("button", { name: "New engagement", exact: true })
      .waitFor();
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  it("tries nothing that its own policy forbids", async () => {
    workbench = await startWorkbench({ host: "browser" });
    const { page } = workbench;
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        refused.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await page.reload();
    await run(page, "engagement.sample.open");
    await page.locator(".react-flow__node").first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);
  });

  it("with no editor open Ctrl+A marks nothing: the window is no page of text", async () => {
    workbench = await startWorkbench({ host: "browser" });
    const { page } = workbench;
    await page.locator(".welcome-picture svg").waitFor();
    await run(page, "workbench.tab.close");
    await page.locator(".welcome").waitFor({ state: "detached" });
    await page.keyboard.press("Control+a");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  });
});
