import type { ReadModel } from "@shared/domain/core/model.ts";
import { keepMeasured } from "@shared/domain/standard/commands/keep-measured.ts";
import { currentMeasured, footingOf } from "@shared/domain/standard/footing.ts";
import type { Services } from "../../platform/services/services.ts";
import { calculatorFor } from "../../platform/workers/calculators.ts";
import { messages } from "./messages.ts";

/** Standards and promises that a log can measure, and of which nothing that holds is kept. */
export const waitingForLogs = (model: ReadModel): string[] =>
  [...model.all("standard").filter(({ measuredBy }) => measuredBy === "log"), ...model.all("promise")]
    .filter((record) => footingOf(model, record) !== null && currentMeasured(model, record) === null)
    .map(({ id }) => id);

const nameOf = (model: ReadModel, id: string): string =>
  model.get("standard", id)?.name ?? model.get("promise", id)?.text ?? "";

/** Asks the logs, off the main thread, and keeps what they tell in one change; what they cannot tell is said. */
export async function measureByLog(services: Services, asked?: readonly string[]): Promise<void> {
  const session = services.session();
  if (!session || session.readOnly) return;
  const ids = asked ?? waitingForLogs(session.model);
  if (ids.length === 0) {
    services.notices.show({ kind: "info", text: messages.nothingToMeasure });
    return;
  }
  const answers = await calculatorFor(session, "standardTimes").ask("standardTimes", { ids });
  const told = answers.flatMap(({ id, measured }) => (measured ? [{ id, measured }] : []));
  if (told.length > 0) session.run(keepMeasured, { answers: told });
  const untold = answers.find(({ measured }) => measured === null);
  if (!untold) return;
  const problem = untold.problem ?? messages.noCases;
  services.notices.show({
    kind: "error",
    text: messages.couldNotMeasure(nameOf(session.model, untold.id), problem),
  });
}
