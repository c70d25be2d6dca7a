import type { Page } from "playwright-core";

interface Reached {
  __frontstage: {
    services: {
      editors: { open(input: { editor: string }): void };
      session(): {
        model: { all(type: "dataset"): { id: string; rowCount: number; columns: unknown[] }[] };
      } | null;
    };
  };
}

/** More cells than are written at once: some columns are on the disk before the others. */
const ROWS = 30_000;
const COLUMNS = 80;

/** Drops a big table on the wizard and starts its import; resolves when the first columns are being written. */
export async function startBigImport(page: Page): Promise<void> {
  await page.evaluate(() =>
    (window as never as Reached).__frontstage.services.editors.open({ editor: "data-import" }),
  );
  await page.locator(".import-start").waitFor();
  await page.evaluate(
    ({ rows, columns }) => {
      const more = Array.from({ length: columns - 3 }, (_, at) => `attribute ${at + 1}`);
      const heads = ["case:concept:name", "concept:name", "time:timestamp", ...more];
      const lines = Array.from({ length: rows }, (_, row) => {
        const time = new Date(1_767_225_600_000 + row * 60_000).toISOString();
        return [`case ${row >> 3}`, `Step ${row % 8}`, time, ...more.map((_, at) => row * (at + 1))].join(
          ",",
        );
      });
      const file = new File([`${heads.join(",")}\n${lines.join("\n")}\n`], "big.csv", { type: "text/csv" });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      document
        .querySelector(".import-start")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { rows: ROWS, columns: COLUMNS },
  );
  await page.getByRole("button", { name: /^Import 30,000/ }).click({ timeout: 60_000 });
  await page
    .getByText(/column \d+ of \d+/)
    .first()
    .waitFor();
}

/** How many tables the engagement has, how many of their columns are whole, and all columns in the store. */
export const tablesAndColumns = (page: Page, id: string) =>
  page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("frontstage");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<
      { engagementId: string; datasetId: string; data: Record<"values" | "narrow", { length: number }> }[]
    >((resolve, reject) => {
      const request = database.transaction("columns").objectStore("columns").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    const stored = rows.filter(({ engagementId }) => engagementId === id);
    const tables = (window as never as Reached).__frontstage.services.session()?.model.all("dataset") ?? [];
    const whole = tables.filter(
      (table) =>
        stored.filter(
          ({ datasetId, data }) =>
            datasetId === table.id && (data.narrow ?? data.values).length === table.rowCount,
        ).length === table.columns.length,
    );
    return { tables: tables.length, whole: whole.length, columns: stored.length };
  }, id);
