import { UserError } from "@shared/base/result.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import { leftOut } from "@shared/interchange/left-out.ts";
import { EXTENSIONS, type MapFormat } from "@shared/interchange/map-formats.ts";
import { makeAndSave } from "../../platform/services/save-file.ts";
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
  const extension = EXTENSIONS[format];
  // The two CSV files hold different things and must not overwrite each other.
  const called = format === "grid" ? `${name} ${messages.gridName}` : name;
  const without = leftOut(model, blueprint.id, format);
  const file = {
    name: `${called}.${extension}`,
    kind: { description: messages.kinds[format], extensions: [extension] },
    told: (saved: string) => messages.exported(saved, format, without),
    sticky: without.length > 0,
  };
  await makeAndSave(services, file, messages.exporting(name), ({ signal }) =>
    writeMapInWorker({ records, blueprintId: blueprint.id, format }, signal),
  );
}
