import { type DragEvent, useRef } from "react";
import { stepAt } from "../../canvas/geometry.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { BlueprintHandle } from "./handle.ts";
import type { PutPictures } from "./pictures.ts";

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** Picture files that are dropped on the map: on a step, or on the evidence lane. What takes them is outlined. */
export function usePictureDrop(handle: BlueprintHandle) {
  const { commands } = useServices();
  const marked = useRef<HTMLElement | null>(null);
  const mark = (element: HTMLElement | null) => {
    if (marked.current === element) return;
    if (marked.current) delete marked.current.dataset.dropping;
    if (element) element.dataset.dropping = "";
    marked.current = element;
  };
  /** By its place: on a crowded map most cards are painted, and no elements. */
  const stepUnder = ({ clientX, clientY }: DragEvent) => {
    const point = handle.canvas?.pointOnScreen({ x: clientX, y: clientY });
    return point && stepAt(handle.layout, point)?.step;
  };
  const cardOf = ({ currentTarget }: DragEvent, id: string) =>
    currentTarget.querySelector<HTMLElement>(`.step-card[data-element="${CSS.escape(id)}"]`);
  return {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = handle.session.readOnly ? "none" : "copy";
      const step = stepUnder(event);
      mark(step ? cardOf(event, step.id) : null);
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) mark(null);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      mark(null);
      const files = [...event.dataTransfer.files];
      const step = stepUnder(event);
      const place = handle.canvas?.placeOnScreen({ x: event.clientX, y: event.clientY });
      const target = step ? { stepIds: [step.id] } : place ? { place } : null;
      if (files.length === 0 || !target) return;
      const args: PutPictures = { files, target };
      void commands.run("blueprint.picture.put", args);
    },
  };
}
