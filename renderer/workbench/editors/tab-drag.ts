import type { DragEvent } from "react";

const TYPE = "application/x-frontstage-tab";

/** A tab that is being dragged, by its group and place. */
export interface DraggedTab {
  readonly group: number;
  readonly tab: number;
}

export function drag(event: DragEvent, tab: DraggedTab): void {
  event.dataTransfer.setData(TYPE, JSON.stringify(tab));
  event.dataTransfer.effectAllowed = "move";
}

export const isTabDrag = (event: DragEvent): boolean => event.dataTransfer.types.includes(TYPE);

export function dragged(event: DragEvent): DraggedTab | null {
  try {
    const tab = JSON.parse(event.dataTransfer.getData(TYPE)) as DraggedTab;
    return Number.isInteger(tab.group) && Number.isInteger(tab.tab) ? tab : null;
  } catch {
    return null;
  }
}
