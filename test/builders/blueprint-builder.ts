import { sequentialIds } from "@shared/base/ids.ts";
import { orderKeys } from "@shared/base/order.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import { BANDS, type Flow, type Step } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";

type Fields = Partial<Omit<Step, "id" | "type" | "blueprintId" | "laneId" | "stageId">>;

/** Records of one blueprint, by short names: lane ids are the bands (`client`), stage ids `s1`, `s2` … */
export class BlueprintBuilder {
  readonly records: AnyRecord[] = [
    newEngagement("e"),
    {
      id: "j",
      type: "journey",
      name: "Book",
      description: "",
      hiddenRows: [],
      favouredToBeId: null,
      favourReason: "",
      order: "a0",
    },
    {
      id: "b",
      type: "blueprint",
      journeyId: "j",
      name: "As is",
      kind: "as-is",
      branchedFromId: null,
      parentStepId: null,
      order: "a0",
    },
  ];

  constructor(stages = 2) {
    const shared = { blueprintId: "b", originId: null };
    for (const [index, order] of orderKeys(BANDS.length).entries()) {
      const band = BANDS[index] ?? "client";
      this.records.push({ ...shared, id: band, type: "lane", band, name: band, subtitle: "", order });
    }
    for (const [index, order] of orderKeys(stages).entries()) {
      const id = `s${index + 1}`;
      this.records.push({ ...shared, id, type: "stage", name: `Stage ${index + 1}`, columns: 1, order });
    }
  }

  lane(id: string, band: (typeof BANDS)[number], order: string): this {
    this.records.push({
      id,
      type: "lane",
      blueprintId: "b",
      band,
      name: id,
      subtitle: "",
      order,
      originId: null,
    });
    return this;
  }

  step(id: string, laneId: string, stageId: string, column: number, fields: Fields = {}): this {
    const place = { blueprintId: "b", laneId, stageId, column, order: fields.order ?? "a0" };
    this.records.push({ ...newStep(place, { title: id, ...fields }), ...place, id, type: "step" });
    return this;
  }

  flow(fromId: string, toId: string, fields: Partial<Omit<Flow, "type">> = {}): this {
    const id = `${fromId}-to-${toId}`;
    const plain = { kind: "sequence", label: "", probability: null, originId: null } as const;
    const shares: Flow["shares"] = [];
    this.records.push({ ...plain, shares, id, blueprintId: "b", fromId, toId, ...fields, type: "flow" });
    return this;
  }

  /** More records, of whatever type. */
  add(...records: readonly AnyRecord[]): this {
    this.records.push(...records);
    return this;
  }

  touchPoint(id: string, name = id, fields: Partial<Omit<TouchPoint, "id" | "type">> = {}): this {
    const plain = {
      stage: "",
      channel: "",
      class: null,
      classReason: "",
      owner: "",
      promise: "",
      feedbackChannel: "",
      reach: null,
    };
    this.records.push({ ...plain, name, order: "a0", ...fields, id, type: "touchPoint" });
    return this;
  }

  build(): EngagementDocument {
    return new EngagementDocument(this.records, BEHAVIORS, sequentialIds("n"));
  }
}
