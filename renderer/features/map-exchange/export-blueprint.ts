import { UserError } from "@shared/base/result.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import { leftOut } from "@shared/interchange/left-out.ts";
import { extensionOf, type MapFormat } from "@shared/interchange/map-formats.ts";
import type { Services } from "../../platform/services/services.ts";
import { writeMapInWorker } from "../../platform/workers/map-file-in-worker.ts";
import { messages } from "./messages.ts";

/** The blueprint that is meant by id, or that the active editor shows; of a comparison its to-be. */
function meantBlueprint(services: Services, id: unknown): Blueprint | undefined {
  const active = services.editors.active();
  const model = services.session()?.model;
  return [String(id ?? ""), active?.otherId, active?.recordId]
    .map((candidate) => model?.get("blueprint", candidate))
    .find((found) => found !== undefined);
}

/** Writes it off the main thread, with Cancel, and asks where it goes. */
export async function exportBlueprint(services: Services, format: MapFormat, id?: unknown): Promise<void> {
  const session = services.session();
  const blueprint = meantBlueprint(services, id);
  if (!session || !blueprint) throw new UserError(messages.noBlueprint);
  const { model } = session;
  const journey = model.get("journey", blueprint.journeyId)?.name ?? "";
  const name = `${journey} ${blueprint.name}`.replace(/[^\p{L}\p{N} ,_-]/gu, "").trim();
  const records = [
    ...model.all("engagement"),
    ...model.all("journey"),
    ...model.all("touchPoint"),
    ...model.all("segment"),
    blueprint,
    ...(["lane", "stage", "step", "flow"] as const).flatMap((type) =>
      model.by(type, "blueprintId", blueprint.id),
    ),
  ];
  const { notices, host } = services;
  try {
    const bytes = await notices.progress(messages.exporting(name), ({ signal }) =>
      writeMapInWorker({ records, blueprintId: blueprint.id, format }, signal),
    );
    const extension = extensionOf(format);
    const kinds = [{ description: messages.kinds[format], extensions: [extension] }];
    // The two CSV files hold different things and must not overwrite each other.
    const called = format === "grid" ? `${name} ${messages.gridName}` : name;
    const saved = await host.files.save(`${called}.${extension}`, kinds, bytes);
    if (!saved) return;
    const { open, reveal } = saved;
    const actions = [
      ...(open ? [{ label: messages.openFile, run: () => void open() }] : []),
      ...(reveal ? [{ label: messages.reveal, run: () => void reveal() }] : []),
    ];
    const without = leftOut(model, blueprint.id, format);
    const text = messages.exported(saved.name, format, without);
    // What is left out is read in peace.
    notices.show({ kind: "done", text, actions, sticky: without.length > 0 });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    notices.show({ kind: "info", text: messages.stopped });
  }
}
