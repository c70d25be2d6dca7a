import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { readBpmn } from "@shared/interchange/bpmn/read-bpmn.ts";
import { writeBpmn } from "@shared/interchange/bpmn/write-bpmn.ts";
import { BpmnModdle, type ModdleElement } from "bpmn-moddle";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asHeld, engagementWithMap, someMap } from "../../builders/random-map.ts";

/** What BPMN carries of a map; times other than a fixed wait, costs, feelings and the like stay behind. */
const carried = ({ lanes, stages, steps, flows }: MapContent) => ({
  lanes,
  stages,
  steps: steps.map(({ lane, stage, column, kind, title }) => ({ lane, stage, column, kind, title })),
  flows: [...flows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
});

const texts = (xml: Uint8Array) => new TextDecoder().decode(xml);

describe("a blueprint as BPMN", () => {
  it("comes back with its lanes, stages, steps, kinds, titles and flows", async () => {
    await fc.assert(
      fc.asyncProperty(someMap, async (map) => {
        const { document, blueprintId, content } = engagementWithMap(map);
        const bytes = await writeBpmn(document.model, blueprintId);
        const reading = await readBpmn(bytes).catch((error: Error) => error);
        if (reading instanceof Error) {
          expect([reading.message, content.steps.length]).toEqual([
            expect.stringContaining("shows no step"),
            0,
          ]);
          return;
        }
        expect(carried(asHeld(reading.content))).toEqual(carried(content));
        expect(reading.stages).toBe("kept");
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("is understood without a warning, and every element of it is drawn", async () => {
    await fc.assert(
      fc.asyncProperty(someMap, async (map) => {
        const { document, blueprintId } = engagementWithMap(map);
        const xml = texts(await writeBpmn(document.model, blueprintId));
        const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
        expect(warnings).toEqual([]);
        const list = (element: ModdleElement, field: string) => (element[field] ?? []) as ModdleElement[];
        const [diagram] = list(rootElement, "diagrams");
        const drawn = list(diagram?.plane as ModdleElement, "planeElement").map(
          ({ bpmnElement }) => bpmnElement,
        );
        const roots = list(rootElement, "rootElements");
        const processes = roots.filter(({ $type }) => $type === "bpmn:Process");
        const sets = processes.flatMap((one) => list(one, "laneSets"));
        const collaboration = roots.filter(({ $type }) => $type === "bpmn:Collaboration");
        const all = [
          ...processes.flatMap((one) => list(one, "flowElements")),
          ...sets.flatMap((set) => list(set, "lanes")),
          ...collaboration.flatMap((one) => [
            ...list(one, "participants"),
            ...list(one, "messageFlows"),
            ...list(one, "artifacts"),
          ]),
        ];
        expect(new Set(drawn)).toEqual(new Set(all));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
