import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { blueprintService } from "@shared/domain/simulation/blueprint-service.ts";
import { takeOverWhatIf } from "@shared/domain/simulation/commands/take-over-what-if.ts";
import { blueprintsOf } from "@shared/domain/simulation/versions.ts";
import { copiesOf } from "@shared/domain/simulation/what-if/copies-of.ts";
import { whatIfLevers } from "@shared/domain/simulation/what-if/what-if-levers.ts";
import type { OfferedLever, Setting } from "@shared/simulation/experiment/design/lever.ts";
import { withLevers } from "@shared/simulation/experiment/design/with-levers.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample().records;
const document = () => new EngagementDocument(sample, BEHAVIORS, sequentialIds("n"));
const { model } = document();
const blueprints = model.all("journey").flatMap(({ id }) => blueprintsOf(model, id));
const serviceOf = (model: ReadModel, id: string): ServiceModel => {
  const made = blueprintService(model, id);
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join(" "));
  return made.model;
};
const runnable = blueprints.filter(({ id }) => blueprintService(model, id).ok);
const offeredBy = new Map(runnable.map(({ id }) => [id, whatIfLevers(model, serviceOf(model, id))]));

const value = ({ lever, minimum, maximum, step }: OfferedLever): fc.Arbitrary<number> =>
  fc
    .integer({ min: 0, max: Math.round((maximum - minimum) / step) })
    .map((count) => Math.min(maximum, Math.round((minimum + count * step) * 100) / 100))
    // A way that nobody takes any more is left out of a service altogether.
    .filter((value) => lever.kind !== "way" || (value > 0 && value < 1));
const moved = (offered: readonly OfferedLever[]): fc.Arbitrary<Setting[]> =>
  fc
    .subarray([...offered], { minLength: 1, maxLength: 6 })
    .chain((levers) =>
      fc.tuple(...levers.map((one) => value(one).map((value) => ({ lever: one.lever, value })))),
    );

/** Numbers that were written and read again differ by rounding alone; in which order places are listed tells nothing. */
const plain = (given: ServiceModel, ids: ReadonlyMap<string, string> = new Map()) => {
  const service = { ...given, targets: given.targets.toSorted(by(({ id }) => id)) };
  let text = JSON.stringify(service, (_, value) =>
    typeof value === "number" ? Number(value.toPrecision(10)) : value,
  );
  for (const [origin, copy] of ids) text = text.replaceAll(copy, origin);
  const read: ServiceModel = JSON.parse(text);
  return {
    ...read,
    steps: read.steps
      .map((step) => ({ ...step, next: step.next.toSorted(by(({ to }) => to)) }))
      .sort(by(({ id }) => id)),
    pools: read.pools.toSorted(by(({ id }) => id)),
    touchPointSteps: read.touchPointSteps.toSorted(by(({ touchPointId }) => touchPointId)),
  };
};
const by =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item) =>
    key(a) < key(b) ? -1 : 1;

describe("a what-if that is taken over", () => {
  it("has people, clients, decisions, times, returns and approvals to move in the sample", () => {
    expect(runnable.length).toBeGreaterThanOrEqual(4);
    const kinds = new Set([...offeredBy.values()].flat().map(({ lever }) => lever.kind));
    expect([...kinds].sort()).toEqual(["approval", "arrivals", "heads", "return", "way", "work"]);
  });

  it("makes of a to-be the very service that was asked about, in one step back", () => {
    const toBes = runnable.filter(({ kind }) => kind === "to-be");
    const asked = fc
      .constantFrom(...toBes)
      .chain(({ id }) => moved(offeredBy.get(id) ?? []).map((settings) => ({ id, settings })));
    fc.assert(
      fc.property(asked, ({ id, settings }) => {
        const held = document();
        const { diff, result } = held.run(takeOverWhatIf, { blueprintId: id, settings, name: "What if" });
        expect(result).toBe(id);
        expect(plain(serviceOf(held.model, id))).toEqual(plain(withLevers(serviceOf(model, id), settings)));
        held.undo(diff);
        expect(plain(serviceOf(held.model, id))).toEqual(plain(serviceOf(model, id)));
      }),
      { numRuns: 40 },
    );
  });

  it("leaves the steps and ways of an as-is alone and starts a to-be of it", () => {
    const asIses = runnable.filter(({ kind }) => kind === "as-is");
    const asked = fc
      .constantFrom(...asIses)
      .chain(({ id }) => moved(offeredBy.get(id) ?? []).map((settings) => ({ id, settings })));
    fc.assert(
      fc.property(asked, ({ id, settings }) => {
        const held = document();
        const { result } = held.run(takeOverWhatIf, { blueprintId: id, settings, name: "What if" });
        expect(held.model.need("blueprint", result)).toMatchObject({ kind: "to-be", name: "What if" });
        const { steps } = serviceOf(held.model, id);
        expect(steps).toEqual(serviceOf(model, id).steps);
        const copies = copiesOf(held.model, result);
        expect(plain({ ...serviceOf(held.model, result), targets: [] }, copies)).toEqual(
          plain({ ...withLevers(serviceOf(model, id), settings), targets: [] }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("writes nothing where a way is gone, or a version cannot be run", () => {
    const held = document();
    const [toBe] = runnable.filter(({ kind }) => kind === "to-be");
    const decision = offeredBy.get(toBe?.id ?? "")?.find(({ lever }) => lever.kind === "way")?.lever;
    if (!toBe || decision?.kind !== "way") throw new Error("the sample has no decision");
    const settings = [{ lever: { ...decision, place: 9 }, value: 0.5 }];
    const run = () => held.run(takeOverWhatIf, { blueprintId: toBe.id, settings, name: "What if" });
    expect(run).toThrow("This way out of the decision is no longer there.");
    expect(plain(serviceOf(held.model, toBe.id))).toEqual(plain(serviceOf(model, toBe.id)));
    const stopped = [{ lever: { kind: "arrivals" }, value: 0 } as const];
    held.run(takeOverWhatIf, { blueprintId: toBe.id, settings: stopped, name: "What if" });
    expect(() =>
      held.run(takeOverWhatIf, { blueprintId: toBe.id, settings: stopped, name: "What if" }),
    ).toThrow(/no client/);
  });
});
