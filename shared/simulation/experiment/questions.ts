import { type Bottleneck, bottleneckOf } from "../output/bottleneck.ts";
import type { ServiceModel, Target } from "../service-model.ts";
import type { ExperimentFigures, Variant } from "./figures.ts";

/** Id of the version that the others are held against. */
const AS_IT_IS = "as it is";

/** The service with so many people in one pool. */
export const withHeads = (model: ServiceModel, poolId: string, heads: number): ServiceModel => ({
  ...model,
  pools: model.pools.map((pool) => (pool.id === poolId ? { ...pool, heads } : pool)),
});

/** The service as it is, and once for each pool with one more head. */
export const oneMoreEach = (model: ServiceModel): Variant[] => [
  { id: AS_IT_IS, model },
  ...model.pools.map(({ id, heads }) => ({ id, model: withHeads(model, id, heads + 1) })),
];

/** The pool whose one more head shortens the lead time most, from an experiment of `oneMoreEach`. */
export function bottleneckIn({ variants }: ExperimentFigures, confidence: number): Bottleneck {
  const [base, ...others] = variants;
  const reruns = others.map(({ id, leadMeans }) => ({ poolId: id, leadTimes: leadMeans }));
  return bottleneckOf(base?.leadMeans ?? [], reruns, confidence);
}

const ASKED = "asked";

/** The service with a limit from the beginning to the end that is asked about: minutes on the client's clock. */
export const withLimit = (model: ServiceModel, limit: number, hours: Target["hours"]): ServiceModel => ({
  ...model,
  targets: [
    {
      id: ASKED,
      name: ASKED,
      fromStepId: null,
      toStepId: null,
      limit,
      share: null,
      hours,
      clock: "client",
    },
  ],
});

/** Share within the limit of `withLimit`, of each replication. */
export const sharesWithin = ({ variants }: ExperimentFigures): readonly number[] =>
  variants[0]?.targets.find(({ targetId }) => targetId === ASKED)?.compliances ?? [];
