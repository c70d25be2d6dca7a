import { readBpmn } from "@shared/interchange/bpmn/read-bpmn.ts";
import { describe, expect, it } from "vitest";

interface Pool {
  readonly name: string;
  readonly lanes?: readonly string[];
  /** Begins with a start event that this message of the other pool sets off. */
  readonly isStarted?: boolean;
  readonly isBlank?: boolean;
}

/** Two pools, each with a task `T…` that sends to the other's, or to its edge or its start. */
function diagram(pools: readonly [Pool, Pool]): Uint8Array {
  const process = ({ lanes = [], isStarted, isBlank }: Pool, at: number) =>
    isBlank
      ? ""
      : `<process id="P${at}">
          ${lanes.length > 0 ? `<laneSet id="L${at}">${lanes.map((name, lane) => `<lane id="L${at}_${lane}" name="${name}"><flowNodeRef>${lane === 0 ? `T${at}` : `U${at}_${lane}`}</flowNodeRef></lane>`).join("")}</laneSet>` : ""}
          <startEvent id="S${at}" name="Begin">${isStarted ? '<messageEventDefinition id="M"/>' : ""}</startEvent>
          <task id="T${at}" name="Talk ${at}"/>
          ${lanes
            .slice(1)
            .map((_, lane) => `<task id="U${at}_${lane + 1}" name="Work"/>`)
            .join("")}
          <sequenceFlow id="F${at}" sourceRef="S${at}" targetRef="T${at}"/>
        </process>`;
  const end = (at: number, isTarget: boolean) => {
    const { isBlank, isStarted } = pools[at] as Pool;
    if (isBlank) return `Pool${at}`;
    return `${isTarget && isStarted ? "S" : "T"}${at}`;
  };
  return new TextEncoder().encode(`<?xml version="1.0"?>
    <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="x">
      <collaboration id="C">
        ${pools.map(({ name, isBlank }, at) => `<participant id="Pool${at}" name="${name}" ${isBlank ? "" : `processRef="P${at}"`}/>`).join("")}
        <messageFlow id="M0" sourceRef="${end(0, false)}" targetRef="${end(1, true)}"/>
        <messageFlow id="M1" sourceRef="${end(1, false)}" targetRef="${end(0, true)}"/>
      </collaboration>
      ${pools.map(process).join("")}
    </definitions>`);
}

const bandsOf = async (...pools: [Pool, Pool]) => {
  const { content, guessedClients } = await readBpmn(diagram(pools));
  return {
    bands: Object.fromEntries(content.lanes.map(({ name, band }) => [name, band])),
    guessed: guessedClients.map((lane) => content.lanes[lane]?.name),
  };
};

describe("which pool is the client’s, where no name says it", () => {
  it("is the one that shows nothing inside", async () => {
    expect(await bandsOf({ name: "Alpha" }, { name: "Beta", isBlank: true })).toEqual({
      bands: { Alpha: "frontstage", Beta: "client" },
      guessed: ["Beta"],
    });
  });

  it("else the one that is not divided into lanes; who talks to it stands frontstage, the others do not", async () => {
    expect(await bandsOf({ name: "Alpha", lanes: ["One", "Two"] }, { name: "Beta" })).toMatchObject({
      bands: { One: "frontstage", Two: "backstage", Beta: "client" },
      guessed: ["Beta"],
    });
  });

  it("else the one whose message sets the other off, in whatever order they stand", async () => {
    const [asks, answers] = [{ name: "Alpha" }, { name: "Beta", isStarted: true }];
    expect((await bandsOf(asks, answers)).guessed).toEqual(["Alpha"]);
    expect((await bandsOf(answers, asks)).guessed).toEqual(["Alpha"]);
  });

  it("is no guess where a name says it, and never one whose name says otherwise", async () => {
    const named = await bandsOf({ name: "Customer", isStarted: true }, { name: "Beta", isBlank: true });
    expect([named.guessed, named.bands.Customer]).toEqual([[], "client"]);
    expect((await bandsOf({ name: "Alpha" }, { name: "Suppliers", isBlank: true })).guessed).toEqual([
      "Alpha",
    ]);
  });
});
