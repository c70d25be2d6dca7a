import { afterEach, beforeEach, expect, test } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

let served: ServedPage;
beforeEach(async () => {
  served = await servePage();
  await openSample(served.page);
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  expect(served.outside).toEqual([]);
  await served.close();
});

test("a report is composed by mouse and by keyboard, with a text that names a figure, and undone", async () => {
  const { page } = served;
  await run(page, "workbench.view.show", "report");
  await page.getByRole("button", { name: /^Policy audit/ }).click();
  const preview = page.frameLocator('iframe[title="Preview of Policy audit"]');
  await preview.getByRole("heading", { name: "Policies", exact: true }).waitFor();
  const chosen = page.getByRole("list", { name: "What stands in it, in its order" });
  const lines = async () => (await chosen.getByRole("listitem").allTextContents()).map((text) => text.trim());
  const template = ["Cover", "Contents", "Summary", "Policies", "Method", "Glossary"];
  expect(await lines()).toEqual(template);

  // Ticked, it stands at the end; by keyboard it goes up, and the focus goes with it.
  await page.getByRole("checkbox", { name: "Recovery" }).press("Space");
  await expect.poll(lines).toEqual([...template, "Recovery"]);
  await chosen.getByRole("checkbox", { name: "Recovery" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(lines).toEqual([...template.slice(0, 5), "Recovery", "Glossary"]);
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(lines).toEqual([...template.slice(0, 4), "Recovery", "Method", "Glossary"]);

  // By mouse, before the policies.
  const line = (name: string) => chosen.getByRole("listitem").filter({ hasText: name });
  await line("Recovery").dragTo(line("Policies"), {
    sourcePosition: { x: 8, y: 14 },
    targetPosition: { x: 40, y: 4 },
  });
  const moved = [...template.slice(0, 3), "Recovery", "Policies", "Method", "Glossary"];
  await expect.poll(lines).toEqual(moved);

  await page.getByRole("button", { name: "Add text" }).click();
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("We asked **all** of ");
  await page.getByRole("button", { name: "Insert figure" }).click();
  await page.getByRole("menuitem", { name: /^Respondents: 214/ }).click();
  await preview.getByText("We asked all of 214").waitFor();

  await page.getByRole("textbox", { name: "Watermark" }).fill("Draft");
  await page.keyboard.press("Enter");
  await preview.locator(".watermark").getByText("Draft").waitFor();

  for (let left = 12; left > 0 && (await lines()).join() !== template.join(); left--)
    await run(page, "workbench.document.undo");
  expect(await lines()).toEqual(template);
}, 60_000);
