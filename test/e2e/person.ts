import { writeFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import type { Host, RunningWorkbench } from "./harness.ts";

/** Rows that PageDown goes on in a table. */
const GRID_PAGE = 12;

/**
 * Mouse and keyboard of somebody who uses the workbench: no command is called from inside. Only what the system itself
 * asks (which file) is answered for him: by a script on the desktop, by the browser's own events else.
 */
export class Person {
  readonly page: Page;
  readonly #host: Host;
  readonly #dialogs: string;

  constructor(bench: RunningWorkbench, host: Host, dialogs: string) {
    this.page = bench.page;
    this.#host = host;
    this.#dialogs = dialogs;
  }

  button = (name: string | RegExp, within: Page | Locator = this.page): Locator =>
    within.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

  /** A view of the side bar, by its icon. */
  async view(name: string): Promise<Locator> {
    const icon = this.button(name, this.page.locator(".activity-bar"));
    if ((await icon.getAttribute("aria-pressed")) !== "true") await icon.click();
    return this.page.locator(".side-bar");
  }

  /** Answers the question on the screen: its field has the focus, so typing is enough. */
  async answer(text: string): Promise<void> {
    const field = this.page.getByRole("dialog").getByRole("textbox");
    await field.and(this.page.locator(":focus")).waitFor();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await field.waitFor({ state: "detached" });
  }

  /** By the palette: the first command that has these words. */
  async command(words: string): Promise<void> {
    await this.page.keyboard.press("Control+Shift+P");
    const field = this.page.locator(".palette").getByRole("combobox");
    await field.and(this.page.locator(":focus")).waitFor();
    await this.page.keyboard.type(words);
    await this.page.locator(".palette-entry", { hasText: words }).first().waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Quick open: the first thing in the engagement that has this name comes into view. */
  async goTo(name: string): Promise<void> {
    await this.page.keyboard.press("Control+P");
    const field = this.page.locator(".palette").getByRole("combobox");
    await field.and(this.page.locator(":focus")).waitFor();
    await this.page.keyboard.type(name);
    await this.page.locator(".palette-entry", { hasText: name }).first().waitFor();
    await this.page.keyboard.press("Enter");
    await field.waitFor({ state: "detached" });
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The row of a table that has a cell with just these words; long tables are paged through by keyboard. */
  async row(table: string, words: string): Promise<Locator> {
    const grid = this.page.getByRole("grid", { name: table, exact: true });
    const row = grid
      .getByRole("row")
      .filter({ has: this.page.getByRole("gridcell", { name: words, exact: true }) })
      .first();
    const last = Number(await grid.getAttribute("aria-rowcount")) - 2;
    const focused = grid.locator("[data-cell]:focus");
    const placeOf = async () => Number((await focused.getAttribute("data-cell"))?.split(":")[0]);
    if ((await row.count()) === 0) {
      await grid.getByRole("gridcell").first().click();
      await this.keys("Control+Home");
      await grid.locator('[data-cell^="0:"]:focus').waitFor();
    }
    while ((await row.count()) === 0 && (await placeOf()) < last) {
      // The rows of a page are there with its focused cell: the one before must not be taken for it.
      const next = Math.min((await placeOf()) + GRID_PAGE, last);
      await this.keys("PageDown");
      await grid.locator(`[data-cell^="${next}:"]:focus`).waitFor();
    }
    await row.waitFor();
    return row;
  }

  /** A cell by the words of its row (or its number from 1) and the head of its column. */
  async cell(table: string, row: string | number, column: string): Promise<Locator> {
    const grid = this.page.getByRole("grid", { name: table, exact: true });
    await grid.getByRole("row").nth(1).waitFor();
    // What stands below the title of a head says what stands below its figures.
    const heads = await grid
      .getByRole("columnheader")
      .evaluateAll((all) =>
        all.map((head) => (head.querySelector(".grid-text")?.firstChild ?? head).textContent ?? ""),
      );
    const index = heads.indexOf(column);
    if (index < 0) throw new Error(`no column “${column}” among ${heads.join(", ")}`);
    const found = typeof row === "number" ? grid.getByRole("row").nth(row) : await this.row(table, row);
    return found.getByRole("gridcell").nth(index);
  }

  async typeInto(cell: Locator, text: string): Promise<void> {
    await cell.click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** One of the choices of a cell: Enter opens it, letters choose, Enter keeps. */
  async chooseIn(cell: Locator, letters: string): Promise<void> {
    await cell.click();
    await this.page.keyboard.press("Enter");
    await cell.locator("select:focus").waitFor();
    await this.page.keyboard.type(letters);
    await this.page.keyboard.press("Enter");
    await cell.locator("select").waitFor({ state: "detached" });
  }

  /** One entry of a list that opens. */
  async choose(
    label: string | RegExp,
    option: string | RegExp,
    within: Page | Locator = this.page,
  ): Promise<void> {
    await within.getByRole("button", { name: label }).click();
    await this.page.getByRole("option", { name: option }).first().click();
  }

  /** Presses what asks for a file, and gives this one. */
  async giveFile(press: () => Promise<void>, path: string): Promise<void> {
    if (this.#host === "electron") {
      this.#script({ open: [path] });
      return press();
    }
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), press()]);
    await chooser.setFiles(path);
  }

  /** Presses what saves a file, and lets it be written there. */
  async keepFile(press: () => Promise<void>, path: string): Promise<void> {
    if (this.#host === "electron") {
      this.#script({ save: [path] });
      return press();
    }
    const [download] = await Promise.all([this.page.waitForEvent("download"), press()]);
    await download.saveAs(path);
  }

  #script(queues: { open?: string[]; save?: string[] }): void {
    writeFileSync(this.#dialogs, JSON.stringify({ open: [], save: [], ...queues }));
  }
}
