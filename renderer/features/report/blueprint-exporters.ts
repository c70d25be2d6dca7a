import { UserError } from "@shared/base/result.ts";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import { withFonts } from "@shared/interchange/report-html/fonts.ts";
import type { Exporter } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { pictureScale } from "./picture-scale.ts";
import { reportFonts } from "./report-fonts.ts";

/** The blueprint of the active editor; of a comparison its to-be. */
function shownBlueprint(services: Services): Blueprint | undefined {
  const active = services.editors.active();
  const model = services.session()?.model;
  return model?.get("blueprint", active?.otherId) ?? model?.get("blueprint", active?.recordId);
}

async function draw(services: Services) {
  const model = services.session()?.model;
  const blueprint = shownBlueprint(services);
  if (!model || !blueprint) return null;
  const picture = blueprintSvg(model, blueprint.id);
  const journey = model.get("journey", blueprint.journeyId)?.name ?? "";
  const name = `${journey} ${blueprint.name}`.replace(/[^\p{L}\p{N} ,_-]/gu, "").trim();
  return { ...picture, svg: withFonts(picture.svg, await reportFonts()), name };
}

async function toPng(svg: string, width: number, height: number): Promise<Uint8Array> {
  const scale = pictureScale(width, height);
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const context = canvas.getContext("2d");
    if (!context) throw new UserError(messages.noCanvas);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

const canRun = (services: Services): string | undefined =>
  shownBlueprint(services) ? undefined : messages.noBlueprint;

export const blueprintExporters: readonly Exporter[] = [
  {
    id: "blueprint.svg",
    title: messages.exportSvg,
    extension: "svg",
    mediaType: "image/svg+xml",
    canRun,
    run: async (services) => {
      const picture = await draw(services);
      return picture && { fileName: `${picture.name}.svg`, bytes: new TextEncoder().encode(picture.svg) };
    },
  },
  {
    id: "blueprint.png",
    title: messages.exportPng,
    extension: "png",
    mediaType: "image/png",
    canRun,
    run: async (services) => {
      const picture = await draw(services);
      if (!picture) return null;
      const bytes = await toPng(picture.svg, picture.width, picture.height);
      return { fileName: `${picture.name}.png`, bytes };
    },
  },
];

/** Runs an exporter and asks where the file goes. */
export async function runExporter(services: Services, exporter: Exporter): Promise<void> {
  const problem = exporter.canRun?.(services);
  if (problem) throw new UserError(problem);
  const file = await services.notices.progress(exporter.title, () => exporter.run(services));
  if (!file) return;
  const kinds = [{ description: exporter.title, extensions: [exporter.extension] }];
  const saved = await services.host.files.save(file.fileName, kinds, file.bytes);
  if (saved) services.notices.show({ kind: "done", text: messages.exported(saved.name) });
}
