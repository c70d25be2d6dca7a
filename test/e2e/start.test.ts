import { afterEach, describe, expect, it } from "vitest";
import { type RunningWorkbench, startWorkbench } from "./harness.ts";

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
});
