import type { JourneySizes } from "./types.ts";

/** A page to work on: as the canvas. */
export const SCREEN_SIZES: JourneySizes = {
  column: 184,
  rowHead: 128,
  stageHead: 40,
  names: 144,
  pad: 12,
  stage: 13,
  body: 13,
  line: 18,
  small: 11,
  smallLine: 16,
  unit: 40,
  thumb: { width: 160, height: 100 },
  marker: 5,
  stroke: 2.5,
  diamond: 7,
};

/** Read from the back row: body 28, stages 32, nothing below 22. */
export const PROJECTION_SIZES: JourneySizes = {
  column: 332,
  rowHead: 216,
  stageHead: 72,
  names: 280,
  pad: 20,
  stage: 32,
  body: 28,
  line: 36,
  small: 22,
  smallLine: 28,
  unit: 72,
  thumb: { width: 292, height: 184 },
  marker: 11,
  stroke: 6,
  diamond: 14,
};
