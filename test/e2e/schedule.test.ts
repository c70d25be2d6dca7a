import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

// A real Chromium starts for each, on machines that are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  page.setDefaultTimeout(10_000);
  await openSample(page);
  await run(page, "schedule.open");
  await bar("Equip and train").waitFor();
});
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const bar = (name: string) => page.getByRole("slider", { name: new RegExp(name) });
const said = (name: string) => bar(name).getAttribute("aria-valuetext");
const details = (name: string) => page.getByRole("region", { name, exact: true });
const middleOf = async (name: string, part = "") => {
  const at = part === "" ? bar(name) : bar(name).locator(part);
  const box = await at.boundingBox();
  if (!box) throw new Error(`no bar ${name}`);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

test("a bar is moved by keyboard, its conflict is told and mended, and a task is linked to it", async () => {
  await bar("Equip and train").focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => said("Equip and train")).toContain("9 Mar 2027 to 29 Mar 2027, 15 workdays");
  const conflicts = page.getByRole("region", { name: "1 conflict" });
  await conflicts
    .getByText("“Decision of the steering group”, which comes before it, is on 15 Mar")
    .waitFor();
  await conflicts.getByRole("button", { name: "Move after its predecessor" }).click();
  await expect.poll(() => said("Equip and train")).toContain("16 Mar 2027 to 5 Apr 2027");
  await conflicts.waitFor({ state: "detached" });
  // Alt makes it longer, until it decides the end.
  await bar("Equip and train").focus();
  for (let day = 0; day < 5; day++) await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => said("Equip and train")).toContain("20 workdays, leaves no slack");

  await page.getByRole("button", { name: "Add task" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Tell the clients");
  await page.keyboard.press("Enter");
  const told = details("Tell the clients");
  await told.getByRole("button", { name: /Choose what comes before it/ }).click();
  await page.getByRole("option", { name: "Decision of the steering group" }).click();
  await told.getByRole("button", { name: "No longer after “Decision of the steering group”" }).waitFor();
  await page.keyboard.press("Control+z");
  await told.getByText("Nothing comes before it.").waitFor();
});

test("a bar is pulled with the mouse, made longer at its end, and linked by pulling a line; a circle is refused", async () => {
  await page.getByRole("button", { name: "Weeks", exact: true }).click();
  const print = "Print the one-signature form";
  const drag = async (from: readonly [number, number], by: readonly [number, number]) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
    await page.mouse.move(from[0] + by[0], from[1] + by[1]);
    await page.mouse.up();
  };
  // Ten pixels a day; near an edge the field would scroll along.
  await page.locator(".schedule-bars").evaluate((field) => {
    field.scrollLeft = 400;
  });
  await drag(await middleOf(print), [70, 0]);
  await expect.poll(() => said(print)).toContain("7 Dec 2026 to 11 Dec 2026, 5 workdays");
  await drag(await middleOf(print, ".edge"), [30, 0]);
  await expect.poll(() => said(print)).toContain("7 Dec 2026 to 14 Dec 2026, 6 workdays");
  await page.keyboard.press("Control+z");
  await expect.poll(() => said(print)).toContain("5 workdays");

  // All of it is in view.
  await page.getByRole("button", { name: "Months", exact: true }).click();
  const screens = "List of open refunds";
  const from = await middleOf(print, ".pull");
  const to = await middleOf(screens);
  await drag(from, [to[0] - from[0], to[1] - from[1]]);
  await page
    .getByRole("region", { name: "1 conflict" })
    .getByText(/“List of open refunds.*begins on 16 Nov 2026/)
    .waitFor();
  await bar(screens).focus();
  const back = await middleOf(screens, ".pull");
  const again = await middleOf(print);
  await drag(back, [again[0] - back[0], again[1] - back[1]]);
  await page
    .getByText(/That would be a circle/)
    .first()
    .waitFor();
});
