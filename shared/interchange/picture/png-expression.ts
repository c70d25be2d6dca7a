import { drawBand } from "./draw-band.ts";
import type { PngPlan } from "./png-plan.ts";
import { pngWriter } from "./png-writer.ts";

/** For a page that is driven from outside: an expression that becomes the PNG as base64, or "" where there is no canvas. */
export const pngExpression = ({ width, height, bands }: PngPlan): string =>
  `(async () => {
  const drawBand = ${drawBand.toString()};
  const pngWriter = ${pngWriter.toString()};
  const writer = pngWriter(${width}, ${height});
  for (const { address, height } of ${JSON.stringify(bands)}) {
    const pixels = await drawBand(address, ${width}, height);
    if (pixels === null) return "";
    await writer.add(pixels);
  }
  const blob = await writer.finish();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
})()`;
