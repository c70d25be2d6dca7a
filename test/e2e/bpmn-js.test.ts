import { createRequire } from "node:module";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { writeBpmn } from "@shared/interchange/bpmn/write-bpmn.ts";
import fc from "fast-check";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engagementWithMap, someMap } from "../builders/random-map.ts";
import { CHROMIUM, CHROMIUM_SWITCHES } from "./places.ts";

const VIEWER = createRequire(import.meta.url).resolve("bpmn-js/dist/bpmn-viewer.production.min.js");

interface Viewer {
  importXML(xml: string): Promise<{ warnings: readonly { message: string }[] }>;
  get(name: "elementRegistry"): { getAll(): readonly { type: string }[] };
}

describe("bpmn-js, as others open our diagrams", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_SWITCHES });
    page = await browser.newPage();
    await page.setContent('<div id="canvas" style="height: 600px"></div>');
    await page.addScriptTag({ path: VIEWER });
  }, 60_000);
  afterAll(() => browser?.close());

  const open = (bytes: Uint8Array) =>
    page.evaluate(async (xml) => {
      const { BpmnJS } = window as never as { BpmnJS: new (options: object) => Viewer };
      document.querySelector("#canvas")?.replaceChildren();
      const viewer = new BpmnJS({ container: "#canvas" });
      const { warnings } = await viewer.importXML(xml);
      const types = viewer
        .get("elementRegistry")
        .getAll()
        .map(({ type }) => type);
      return { warnings: warnings.map(({ message }) => message), types };
    }, new TextDecoder().decode(bytes));

  test("draws every blueprint of the sample, and warns of nothing", async () => {
    const model = new Model(areaNewspaperSample().records);
    for (const { id } of model.all("blueprint")) {
      const { warnings, types } = await open(await writeBpmn(model, id));
      expect(warnings).toEqual([]);
      const drawn = (pattern: RegExp) => types.filter((type) => pattern.test(type)).length;
      expect(drawn(/(?:Task|Event|Gateway)$/)).toBe(model.by("step", "blueprintId", id).length);
      expect(drawn(/Flow$/)).toBe(model.by("flow", "blueprintId", id).length);
      expect(drawn(/:Lane$/)).toBe(model.by("lane", "blueprintId", id).length);
    }
  });

  test("warns of nothing in any blueprint", async () => {
    await fc.assert(
      fc.asyncProperty(someMap, async (map) => {
        const { document, blueprintId } = engagementWithMap(map);
        expect((await open(await writeBpmn(document.model, blueprintId))).warnings).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
