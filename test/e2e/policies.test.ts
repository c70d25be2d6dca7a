import { readFileSync } from "node:fs";
import type { Clause, ClauseFinding } from "@shared/domain/policy/records.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectCleanInEveryTheme } from "./axe.ts";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

const TEXT = `Refund policy

1. Refunds
1.1 An advertisement that was paid for is non-refundable once it has been printed.
1.2 A refund that is owed is paid within 21 days of the written request.
1.3 Page setter's note: to be deleted.
2. Approvals
2.1 Every refund needs the signature of the manager of the rate desk.
2.2 The head of accounts signs, too.
`;

interface Reached {
  __frontstage: {
    services: { session(): { model: { all(type: string): Record<string, unknown>[] } } };
  };
}

let served: ServedPage;
let page: ServedPage["page"];
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
}, 60_000);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const all = (type: string) =>
  page.evaluate((type) => (window as never as Reached).__frontstage.services.session().model.all(type), type);
const clauseWith = async (words: string): Promise<Clause> => {
  const found = ((await all("clause")) as unknown as Clause[]).find(({ wording }) => wording.includes(words));
  if (!found) throw new Error(`no clause with ${words}`);
  return found;
};
const findingsOf = async ({ id }: Clause) =>
  ((await all("clauseFinding")) as unknown as ClauseFinding[]).filter(({ clauseId }) => clauseId === id);
const button = (name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** The test that the keys are about. */
const asked = (name: string) =>
  page.locator('.test-list:focus .test-row[aria-selected="true"]', { hasText: name }).waitFor();
/** The clause that the audit is about. */
const audited = (words: string) =>
  page.locator('.clause-card[aria-selected="true"]', { hasText: words }).waitFor();

async function bringIn(): Promise<void> {
  await run(page, "policy.bring-in.open");
  await page.getByLabel("Text of the policy").fill(TEXT);
  await button("Take apart").click();
  await page.locator(".proposal-list:focus").waitFor();
}

/** Brought in without the note, and with the two signatures as one clause. */
async function broughtIn(): Promise<void> {
  await bringIn();
  await press("ArrowDown", "ArrowDown", "Space", "End", "m");
  await button("Bring in 3 clauses").click();
  await page.locator(".test-list:focus").waitFor();
}

describe("a policy", () => {
  test("is taken apart, joined and left out before it is brought in, which one undo takes back", async () => {
    const before = (await all("clause")).length;
    await bringIn();
    const proposals = page.locator(".proposal");
    expect(await proposals.count()).toBe(5);
    await press("ArrowDown", "ArrowDown", "Space");
    await page.locator(".proposal[data-left-out]", { hasText: "setter's note" }).waitFor();
    await press("End", "m");
    await expect.poll(() => proposals.count()).toBe(4);
    await press("Control+Z");
    await expect.poll(() => proposals.count()).toBe(5);
    await press("m");
    await expect.poll(() => proposals.count()).toBe(4);
    await expect.poll(() => page.getByLabel("Name", { exact: true }).inputValue()).toBe("Refund policy");
    await button("Bring in 3 clauses").click();
    await page.locator(".test-list:focus").waitFor();
    expect((await all("clause")).length).toBe(before + 3);
    expect((await clauseWith("manager of the rate desk")).wording).toContain("head of accounts");
    await press("Control+Z");
    await expect.poll(async () => (await all("clause")).length).toBe(before);
  });

  test("is audited by keyboard alone, undone a step at a time, and there again after a reload", async () => {
    await broughtIn();
    await asked("Hidden charge");
    await press("p");
    await asked("Unfair penalty");
    await press("ArrowDown", "ArrowDown", "4", "Enter");
    await page.locator(".test-detail textarea:focus").waitFor();
    await page.keyboard.type("Clients lose the whole price.");
    await page.locator(".clause-card").first().click();
    const clause = await clauseWith("non-refundable");
    expect(clause.passedTests).toEqual(["hidden-charge"]);
    expect(await findingsOf(clause)).toMatchObject([
      { test: "no-refund", severity: 4, note: "Clients lose the whole price." },
    ]);
    await press("Enter");
    await page.locator(".test-list:focus").waitFor();
    await press("m");
    expect((await clauseWith("non-refundable")).decision).toBe("modify");
    await press("Control+Z");
    expect((await clauseWith("non-refundable")).decision).toBeNull();
    await press("Control+Y");
    expect((await clauseWith("non-refundable")).decision).toBe("modify");
    await press("Shift+P");
    expect((await clauseWith("non-refundable")).passedTests).toHaveLength(9);
    await press("n");
    await audited("21 days");
    await press("b");
    await audited("non-refundable");
    await page.locator("[data-testid=save-state][data-state=saved]").waitFor();
    await page.reload();
    await audited("non-refundable");
    expect(await findingsOf(await clauseWith("non-refundable"))).toHaveLength(1);
  });

  test("never loses a control unseen, shows the new wording as a difference and is linked by name", async () => {
    await broughtIn();
    await press("n");
    await audited("21 days");
    await press("w");
    await page.keyboard.type("asking for a refund");
    await press("Enter");
    await page.locator(".test-list:focus").waitFor();
    expect((await clauseWith("21 days")).touchPointIds).toEqual(["touch-point.asking-refund"]);
    await press("m");
    await button("Money").click();
    await page.getByText("Name the control that this clause serves").waitFor();
    await page.getByText("Without it the decision leaves money unprotected").waitFor();
    await button("Begin with the old wording").click();
    await page
      .getByLabel("New wording")
      .fill("A refund that is owed is paid within 2 days of the written request.");
    await page.locator(".wording-difference ins", { hasText: "2" }).waitFor();
    expect((await page.locator(".wording-difference del").textContent())?.trim()).toBe("21");
    await page.getByLabel("The control that replaces it").fill("Accounts reads a sample each month.");
    await page.getByLabel("Owner").filter({ visible: true }).last().click();
    await expect
      .poll(async () => (await clauseWith("21 days")).replacingControl)
      .toBe("Accounts reads a sample each month.");
    await run(page, "touchpoint.register.open");
    await page.getByRole("gridcell", { name: "Asking for a refund" }).first().click();
    await page.getByRole("region", { name: "Clauses that hurt it" }).getByText("1.2").waitFor();
  });

  test("a word that betrays a problem leads to its test", async () => {
    await broughtIn();
    await page.locator("u.trap", { hasText: "non-refundable" }).click();
    await asked("Refund refused");
    await page.locator(".test-trap", { hasText: "non-refundable" }).waitFor();
  });
});

describe("the audit matrix", () => {
  test("shows each severity, filters, leads to the clause and leaves as a table", async () => {
    await broughtIn();
    await press("4");
    await run(page, "policy.matrix.open");
    const row = page.locator(".audit-grid .grid-row", { hasText: "1.1 Refunds" });
    await row.locator('.policy-cell[data-severity="4"]').waitFor();
    await button("Any test").click();
    await page.getByRole("option", { name: "Hidden charge" }).click();
    await page.getByText("Open findings only").click();
    await row.locator('.policy-cell[data-severity="4"]').waitFor();
    await button("Save table…").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "CSV table" }).click(),
    ]);
    const table = readFileSync(await download.path(), "utf8");
    expect(table).toContain("non-refundable once it has been printed");
    await row.locator('.policy-cell[data-severity="4"]').click();
    await audited("non-refundable");
    await asked("Hidden charge");
  });

  test("is read by a screen reader in every theme, as are the audit and the other pages", async () => {
    await broughtIn();
    await press("4");
    await expectCleanInEveryTheme(page, "audit");
    for (const id of ["policy.matrix.open", "policy.words.open", "policy.bring-in.open"]) {
      await run(page, id);
      await page
        .locator(".audit-grid, .trap-words, .bring-in-source")
        .filter({ visible: true })
        .first()
        .waitFor();
      await expectCleanInEveryTheme(page, id);
    }
  }, 120_000);
});

describe("the list of words", () => {
  test("takes a new phrase, which is pointed at, and goes back to the program's list", async () => {
    await broughtIn();
    await run(page, "policy.words.open");
    await button("Add phrase").click();
    await page.getByRole("dialog").getByRole("textbox").fill("signature of the manager");
    await press("Enter");
    await page.locator('.trap-words [data-cell="0:0"]', { hasText: "signature of the manager" }).waitFor();
    expect(await all("trapWords")).toHaveLength(1);
    await page.getByRole("tab", { name: "Refund policy" }).click();
    await page.locator("u.trap", { hasText: "signature of the manager" }).waitFor();
    await run(page, "policy.words.open");
    await button("Back to the program's list").click();
    expect(await all("trapWords")).toHaveLength(0);
  });
});

test("the editor of policies without a policy offers those that there are, and the ways to one", async () => {
  await page.evaluate(() => {
    interface Editors {
      open(input: object): void;
    }
    (
      window as never as { __frontstage: { services: { editors: Editors } } }
    ).__frontstage.services.editors.open({
      editor: "policy",
    });
  });
  await page
    .getByRole("heading", { name: "Which policy?" })
    .or(page.getByText("Which policy?"))
    .first()
    .waitFor();
  await page.locator(".editor").getByRole("button", { name: "Refunds", exact: true }).click();
  await page.getByRole("tab", { name: "Refunds", selected: true }).waitFor();
  await page.locator(".clause-card").first().waitFor();
});
