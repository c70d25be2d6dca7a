import { fileNameOf, standingAlone } from "@shared/interchange/picture/map-document.ts";
import { pagesHtml } from "@shared/interchange/picture/page-html.ts";
import { type PagePlan, planPages } from "@shared/interchange/picture/page-plan.ts";
import { planPng } from "@shared/interchange/picture/png-plan.ts";
import { svgFile } from "@shared/interchange/picture/svg-file.ts";
import { reportFonts } from "../../platform/fonts/report-fonts.ts";
import type { PictureMaps } from "../../platform/registry/parts.ts";
import { makeAndSave } from "../../platform/services/save-file.ts";
import type { Progress, Services } from "../../platform/services/services.ts";
import { writePngInWorker } from "../../platform/workers/write-png-in-worker.ts";
import { messages } from "./messages.ts";
import type { PictureChoice } from "./picture-choice.ts";

export const factsOf = (services: Services, title: string) => {
  const session = services.session();
  const engagement = session?.model.get("engagement", session.engagementId);
  return {
    title,
    language: engagement?.language || "en",
    author: [engagement?.consultantFirm, engagement?.consultantName].filter(Boolean).join(" · "),
  };
};

/** Makes the file with progress and Cancel, and asks where it goes. */
export async function exportPicture(
  services: Services,
  { title, maps }: PictureMaps,
  choice: PictureChoice,
): Promise<void> {
  const { host } = services;
  const { format } = choice;
  const plan = format === "pdf" ? planPages(maps, choice.pages) : null;
  if (plan && !host.print.canMakePdf) {
    await host.print.printHtml(pagesHtml(plan, factsOf(services, title), await reportFonts()));
    return;
  }
  const file = {
    name: `${fileNameOf(title) || messages.untitled}.${format}`,
    kind: { description: messages.fileKinds[format], extensions: [format] },
    told: (name: string) =>
      plan ? messages.exportedPages(name, plan.pages.length) : messages.exported(name),
  };
  await makeAndSave(services, file, messages.exporting(title), (progress) =>
    bytesOf(services, { title, maps }, choice, plan, progress),
  );
}

async function bytesOf(
  services: Services,
  { title, maps }: PictureMaps,
  choice: PictureChoice,
  plan: PagePlan | null,
  { signal, report }: Progress,
): Promise<Uint8Array> {
  const fonts = await reportFonts();
  const drawing = maps[0] && standingAlone(maps[0]).drawing;
  if (plan) {
    const { picturePdf } = await import("@shared/interchange/picture/picture-pdf.ts");
    const engine = services.host.print.htmlToPdf.bind(services.host.print);
    return picturePdf({
      plan,
      fonts,
      engine,
      signal,
      facts: factsOf(services, title),
      onProgress: (share) => report(share),
    });
  }
  if (!drawing) throw new Error("there is no map to draw");
  if (choice.format === "svg") return svgFile(drawing, fonts);
  const file = await writePngInWorker(
    planPng(drawing, choice.scale, fonts),
    { signal, report: (share) => report(share) },
    messages.noCanvas,
  );
  return new Uint8Array(await file.arrayBuffer());
}
