import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { Model } from "@shared/domain/core/model.ts";
import Modeler from "bpmn-js/lib/Modeler";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import { BLUEPRINT, makeMap } from "../make-map.ts";
import { CLOSE, nextFrame, offer, painted } from "./protocol.ts";

/** The parts of the modeler that the bench talks to. */
interface Parts {
  canvas: { zoom(to: number | "fit-viewport"): number; viewbox(box: object): void };
  elementRegistry: {
    get(id: string): { x: number; y: number };
    getGraphics(id: string): Element;
  };
  modeling: { updateLabel(element: object, text: string): void };
}
let modeler: Modeler;
let xml = "";
const part = <K extends keyof Parts>(name: K): Parts[K] => modeler.get(name) as Parts[K];

/** The same steps and flows at the same places, as one process with its lanes. */
function bpmnOf({ lanes, steps, flows, width, height }: BlueprintLayout): string {
  const bounds = (box: { x: number; y: number; width: number; height: number }) =>
    `<dc:Bounds x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`;
  const inLane = (index: number) =>
    steps
      .filter((box) => box.laneIndex === index)
      .map((box) => `<bpmn:flowNodeRef>${box.step.id}</bpmn:flowNodeRef>`)
      .join("");
  const shape = (id: string, box: Parameters<typeof bounds>[0], more = "") =>
    `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${more}>${bounds(box)}</bpmndi:BPMNShape>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="urn:bench">
<bpmn:collaboration id="c"><bpmn:participant id="pool" name="Service" processRef="p"/></bpmn:collaboration>
<bpmn:process id="p"><bpmn:laneSet id="set">${lanes
    .map(({ lane }, index) => `<bpmn:lane id="${lane.id}" name="${lane.name}">${inLane(index)}</bpmn:lane>`)
    .join("")}</bpmn:laneSet>
${steps.map(({ step }) => `<bpmn:task id="${step.id}" name="${step.title}"/>`).join("")}
${flows.map(({ flow }) => `<bpmn:sequenceFlow id="${flow.id}" sourceRef="${flow.fromId}" targetRef="${flow.toId}"/>`).join("")}
</bpmn:process><bpmndi:BPMNDiagram id="dia"><bpmndi:BPMNPlane id="plane" bpmnElement="c">
${shape("pool", { x: -30, y: 0, width: width + 30, height }, ' isHorizontal="true"')}
${lanes.map((box) => shape(box.lane.id, box, ' isHorizontal="true"')).join("")}
${steps.map((box) => shape(box.step.id, box)).join("")}
${flows
  .map(
    ({ flow, points }) =>
      `<bpmndi:BPMNEdge id="${flow.id}_di" bpmnElement="${flow.id}">${points.map((point) => `<di:waypoint x="${point.x}" y="${point.y}"/>`).join("")}</bpmndi:BPMNEdge>`,
  )
  .join("")}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>`;
}

const showCorner = () =>
  part("canvas").viewbox({ x: 0, y: 0, width: innerWidth / CLOSE, height: innerHeight / CLOSE });

offer({
  prepare: async (count) => {
    xml = bpmnOf(layoutBlueprint(new Model(makeMap(count)), BLUEPRINT));
    modeler = new Modeler({ container: document.getElementById("root") as HTMLElement });
  },
  open: async (view) => {
    await nextFrame();
    const began = performance.now();
    await modeler.importXML(xml);
    if (view === "whole") part("canvas").zoom("fit-viewport");
    else showCorner();
    await painted();
    await painted();
    return performance.now() - began;
  },
  step: () => {
    // Its zoom does not lead back to where it began, and what is out of view cannot be taken.
    showCorner();
    const box = part("elementRegistry").getGraphics("x1").getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  },
  edit: (text) => part("modeling").updateLabel(part("elementRegistry").get("x0"), text),
  surface: () => document.querySelector(".djs-container svg") as Element,
});
