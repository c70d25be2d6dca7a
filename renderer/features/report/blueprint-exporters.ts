import { UserError } from "@shared/base/result.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import {
  type BlueprintPicture,
  blueprintPicture,
  svgBytes,
} from "@shared/interchange/picture/blueprint-picture.ts";
import { drawPng, svgAddress } from "@shared/interchange/picture/draw-png.ts";
import { pictureScale } from "@shared/interchange/picture/picture-scale.ts";
import type { Exporter } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
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
  return model && blueprint ? blueprintPicture(model, blueprint.id, await reportFonts()) : null;
}

async function toPng({ svg, width, height }: BlueprintPicture): Promise<Uint8Array> {
  const scale = pictureScale(width, height);
  const blob = await drawPng(svgAddress(svg), Math.round(width * scale), Math.round(height * scale));
  if (!blob) throw new UserError(messages.noCanvas);
  return new Uint8Array(await blob.arrayBuffer());
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
      return picture && { fileName: `${picture.name}.svg`, bytes: svgBytes(picture) };
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
      return { fileName: `${picture.name}.png`, bytes: await toPng(picture) };
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
