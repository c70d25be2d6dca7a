import { sequentialIds } from "@shared/base/ids.ts";
import { orderKeys } from "@shared/base/order.ts";
import type { Band, Flow, Step, StepKind } from "@shared/domain/blueprint/records.ts";
import { Model } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";

const KEYS = orderKeys(2000);
const key = (index: number): string => KEYS[index] ?? "z";

export const minutes = (value: number) => ({ kind: "fixed", value, source: "measured" }) as const;

const BLANK = {
  type: "step",
  stageId: "s1",
  column: 0,
  kind: "action",
  title: "",
  role: "",
  owner: "",
  channel: "",
  segmentIds: [] as string[],
  touchPointId: null,
  workTime: null,
  waitTime: null,
  approvals: 0,
  failPoint: null,
  control: "",
  successPoint: "",
  momentOfTruth: false,
  cost: null,
  thoughts: "",
  feelings: "",
  feeling: null,
  pain: "",
  gain: "",
  quote: "",
  notes: "",
  pictureIds: [] as string[],
  poolId: null,
  simulation: null,
  originId: null,
} as const;

/** Blueprints with few words: five lanes, one stage, steps by id, flows by “from to”. */
export class ServiceBuilder {
  readonly records: AnyRecord[] = [
    newEngagement("e", { name: "Area newspaper", clientName: "Area newspaper" }),
  ];
  readonly #flowId = sequentialIds("flow");
  #order = 0;

  constructor() {
    this.records.push({
      id: "j",
      type: "journey",
      name: "Refund",
      description: "",
      hiddenRows: [],
      favouredToBeId: null,
      favourReason: "",
      order: "a0",
    });
  }

  blueprint(id: string, kind: "as-is" | "to-be" = "as-is", branchedFromId: string | null = null): this {
    const prefix = kind === "as-is" ? "" : `${id}-`;
    const origin = (own: string) => (branchedFromId === null ? null : own);
    this.records.push({
      id,
      type: "blueprint",
      journeyId: "j",
      name: id,
      kind,
      branchedFromId,
      parentStepId: null,
      order: key(this.#order++),
    });
    const bands: Band[] = ["evidence", "client", "frontstage", "backstage", "support"];
    for (const band of bands) {
      this.records.push({
        id: `${prefix}${band}`,
        type: "lane",
        blueprintId: id,
        band,
        name: band,
        subtitle: "",
        order: "a0",
        originId: origin(band),
      });
    }
    this.records.push({
      id: `${prefix}s1`,
      type: "stage",
      blueprintId: id,
      name: "Refund",
      columns: 1,
      order: "a0",
      originId: origin("s1"),
    });
    return this;
  }

  step(
    blueprintId: string,
    id: string,
    laneId: string,
    fields: Partial<Step> & { kind?: StepKind } = {},
  ): this {
    const stageId = laneId.includes("-") ? `${laneId.split("-")[0]}-s1` : "s1";
    this.records.push({
      ...BLANK,
      title: id,
      order: key(this.#order++),
      column: this.#order,
      stageId,
      ...fields,
      id,
      blueprintId,
      laneId,
    });
    return this;
  }

  flow(blueprintId: string, fromId: string, toId: string, fields: Partial<Flow> = {}): this {
    this.records.push({
      id: this.#flowId(),
      type: "flow",
      blueprintId,
      fromId,
      toId,
      kind: "sequence",
      label: "",
      probability: null,
      shares: [],
      originId: null,
      ...fields,
    });
    return this;
  }

  /** Steps joined one after the other. */
  chain(blueprintId: string, ...ids: string[]): this {
    for (let index = 1; index < ids.length; index++) {
      this.flow(blueprintId, ids[index - 1] ?? "", ids[index] ?? "");
    }
    return this;
  }

  add(...records: AnyRecord[]): this {
    this.records.push(...records);
    return this;
  }

  model(): Model {
    return new Model(this.records);
  }
}
