import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { blueprintService } from "@shared/domain/simulation/blueprint-service.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import { test } from "vitest";
import { minutesText } from "@shared/domain/blueprint/duration-text.ts";

test("sample", () => {
  const model = new Model(areaNewspaperSample().records);
  for (const journey of model.all("journey")) {
    const blueprints = model.by("blueprint", "journeyId", journey.id).filter((b) => b.parentStepId === null);
    const services = blueprints.map((b) => ({ id: b.id, name: b.name, service: blueprintService(model, b.id) }));
    const variants = [];
    let demand;
    for (const { id, name, service } of services) {
      if (!service.ok) console.log(name, service.problems);
      else {
        demand = service.demand;
        console.log(name, service.warnings, service.model.steps.length, service.assumptions.slice(0, 5).map((a) => a.text));
        variants.push({ id, model: service.model });
      }
    }
    if (!demand) continue;
    const t = performance.now();
    const e = new Experiment(variants, { seed: demand.seed, window: demand.horizonWeeks * 10080, warmUp: demand.warmUpWeeks === "auto" ? "auto" : demand.warmUpWeeks * 10080, confidence: 0.95 });
    let first = 0;
    while (e.advance()) if (!first && e.replications) first = performance.now() - t;
    const f = e.figures();
    console.log(journey.name, "ms", performance.now() - t, "first", first, "reps", f?.replications, f?.progress, "warm", f?.warmUp, f?.settled, f?.events);
    for (const v of f?.variants ?? []) {
      console.log(v.id, "mean", minutesText(v.lead.mean?.mean ?? 0), "p50", minutesText(v.lead.p50?.mean ?? 0), "p90", minutesText(v.lead.p90?.mean ?? 0), v.lead.p90, "gaveup", v.gaveUp?.mean, "unfinished", v.unfinished?.mean, "little", v.littleGap, "cases", v.cases);
      console.log(Object.entries(v.parts).map(([k, p]) => `${k} ${minutesText(p?.mean ?? 0)}`).join(", "));
      console.log(v.pools.map((p) => `${p.poolId} ${p.utilisation?.mean.toFixed(2)}`).join(", "), v.targets.map((t) => `${t.targetId} ${t.compliance?.mean}`).join(", "));
    }
  }
});
