import { afterAll, beforeAll, expect, it } from "vitest";
import { makeUserData, removeFolder, startDesktop, startDisplay } from "./desktop.ts";
import { names, newEngagement } from "./desktop-edits.ts";

let display: Awaited<ReturnType<typeof startDisplay>>;
let userData: string;

beforeAll(async () => {
  display = await startDisplay();
  userData = makeUserData();
});
afterAll(() => {
  display.close();
  removeFolder(userData);
});

it("keeps an engagement over a regular end and a new start", async () => {
  const first = await startDesktop({ display: display.display, userData });
  const id = await newEngagement(first.page, "Ferry desk");
  expect(await names(first.page)).toEqual({ [id]: "Ferry desk" });
  await first.app.close();
  const second = await startDesktop({ display: display.display, userData });
  expect(await names(second.page)).toEqual({ [id]: "Ferry desk" });
  await second.app.close();
}, 120_000);
