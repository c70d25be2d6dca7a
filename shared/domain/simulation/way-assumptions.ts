import type { Id } from "@shared/base/ids.ts";
import { listed, quoted } from "../blueprint/step-name.ts";
import type { Assumption, AssumptionContext } from "./assumption.ts";
import { chances } from "./chances.ts";
import { simulationMessages } from "./messages.ts";

const { assumptions: words } = simulationMessages;

/** Which way clients go: shares of decisions, branches that meet, insides, steps that are meant for some only. */
export function wayAssumptions({ model, service, ways, opened }: AssumptionContext): Assumption[] {
  const names = new Map(
    ways.map(({ id, step, endOf, leadsTo }) => [id, quoted((step ?? endOf ?? leadsTo)?.title ?? "")]),
  );
  const decided = new Set(
    service.steps.flatMap(({ split, next }) => (split === "exclusive" ? next.map(({ to }) => to) : [])),
  );
  return service.steps.flatMap((step) => {
    const found: Assumption[] = [];
    const add = (text: string) => {
      const at: Id = model.get("step", step.id)?.id ?? step.id;
      found.push({ topic: "ways", text, source: null, at });
    };
    const title = names.get(step.id) ?? "";
    if (step.join > 1) add(words.joins(title, step.join));
    if (opened.has(step.id)) add(words.inside(title));
    if (step.split === "exclusive") {
      const shares = chances(step, service);
      const ways = step.next.map(({ to }, index) => words.way(shares[index] ?? 0, names.get(to) ?? ""));
      add(words.decision(title, ways.join(", ")));
      if (step.next.some(({ bySegment }) => bySegment)) add(words.bySegment(title));
    }
    const segmentIds = model.get("step", step.id)?.segmentIds ?? [];
    const segments = segmentIds.flatMap((id) => model.get("segment", id)?.name ?? []);
    if (segments.length > 0 && !decided.has(step.id)) add(words.onlySegments(title, listed(segments)));
    return found;
  });
}
