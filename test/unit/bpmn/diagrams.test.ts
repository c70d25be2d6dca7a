import { readBpmn } from "@shared/interchange/bpmn/read-bpmn.ts";
import { minutesOf } from "@shared/interchange/bpmn/step-of-node.ts";
import { describe, expect, it } from "vitest";

const file = (inside: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">${inside}</definitions>`,
  );
const read = (inside: string) => readBpmn(file(inside));
const titles = (content: { steps: readonly { title: string }[] }) => content.steps.map(({ title }) => title);

describe("a diagram", () => {
  it("with a pool that shows nothing inside gets a client’s step for each message, and frontstage lanes", async () => {
    const { content, account } = await read(`
      <collaboration id="c">
        <participant id="p1" name="Citizen" />
        <participant id="p2" name="Town hall" processRef="pr" />
        <messageFlow id="m1" name="Application" sourceRef="p1" targetRef="t1" />
        <messageFlow id="m2" name="Permit" sourceRef="t2" targetRef="p1" />
      </collaboration>
      <process id="pr"><task id="t1" name="Take in" /><task id="t2" name="Hand out" />
        <sequenceFlow id="f" sourceRef="t1" targetRef="t2" /></process>`);
    expect(content.lanes.map(({ name, band }) => [name, band])).toEqual([
      ["Citizen", "client"],
      ["Town hall", "frontstage"],
    ]);
    expect(titles(content).sort()).toEqual(["Application", "Hand out", "Permit", "Take in"]);
    expect(content.flows).toHaveLength(3);
    expect(account).toEqual([
      { element: "pool", name: "Citizen", note: "shows no process; 2 steps were made of its messages" },
    ]);
  });

  it("without places is laid out along its flows, loops included", async () => {
    const { content } = await read(`<process id="p" name="Loop">
      <task id="a" name="A" /><task id="b" name="B" /><task id="c" name="C" />
      <sequenceFlow id="f1" sourceRef="a" targetRef="b" /><sequenceFlow id="f2" sourceRef="b" targetRef="c" />
      <sequenceFlow id="f3" sourceRef="c" targetRef="a" /></process>`);
    expect(content.steps.map(({ title, column }) => [title, column])).toEqual([
      ["A", 0],
      ["B", 1],
      ["C", 2],
    ]);
  });

  it("gives a timer’s length as waiting time, documentation and notes at a step as notes", async () => {
    const { content } = await read(`<process id="p">
      <intermediateCatchEvent id="w" name="Cooling off"><documentation>By law</documentation>
        <timerEventDefinition id="d"><timeDuration xsi:type="tFormalExpression">P14D</timeDuration></timerEventDefinition>
      </intermediateCatchEvent>
      <textAnnotation id="x"><text>Often forgotten</text></textAnnotation>
      <association id="y" sourceRef="w" targetRef="x" /></process>`);
    expect(content.steps[0]).toMatchObject({
      kind: "wait",
      waitTime: { kind: "fixed", value: 14 * 24 * 60, source: "assumed" },
      notes: "By law\nOften forgotten",
    });
  });

  it("joins links, and takes a condition as the label where a flow has no name", async () => {
    const { content } = await read(`<process id="p">
      <task id="a" name="A" />
      <intermediateThrowEvent id="t" name="L"><linkEventDefinition id="l1" name="L" /></intermediateThrowEvent>
      <intermediateCatchEvent id="k" name="L"><linkEventDefinition id="l2" name="L" /></intermediateCatchEvent>
      <task id="b" name="B" />
      <sequenceFlow id="f1" sourceRef="a" targetRef="t"><conditionExpression xsi:type="tFormalExpression">ok</conditionExpression></sequenceFlow>
      <sequenceFlow id="f2" sourceRef="k" targetRef="b" /></process>`);
    expect(titles(content)).toEqual(["A", "B"]);
    expect(content.flows).toEqual([{ from: 0, to: 1, kind: "sequence", label: "ok", probability: null }]);
  });

  it("gives account of an end that is not there and of what only machines read", async () => {
    const { account } = await read(`<message id="m" name="Order" /><process id="p"><task id="a" name="A" />
      <sequenceFlow id="f" name="gone" sourceRef="a" targetRef="nobody" /></process>`);
    expect(account.map(({ element, name }) => [element, name])).toEqual(
      expect.arrayContaining([
        ["message", "Order"],
        ["sequence flow", "gone"],
      ]),
    );
  });

  it("tells the faults of a file in words, with their place", async () => {
    const { account } = await read(`<process id="p"><task id="a" name="A" />
      <task id="a" name="B" /><task id="t" name="C" strange="x" />
      <sequenceFlow id="f" sourceRef="a" targetRef="nobody" /></process>`);
    const told = account
      .filter(({ element }) => element === "file")
      .map((line) => Object.values(line).join(" "));
    expect(told.join("\n")).toContain(
      "line 3, column 7: Two elements have the ID “a”, where each needs one of its own: the second is left out.",
    );
    expect(told.join("\n")).toContain("Something refers to “nobody”, which the file does not have.");
    expect(told.join("\n")).not.toMatch(/nested error|detected|unresolved/);
  });
});

describe("a duration of ISO 8601", () => {
  it.each([
    ["PT5M", 5],
    ["P1DT2H", 26 * 60],
    ["PT90S", 1.5],
    ["P2W", 2 * 7 * 24 * 60],
    ["P", null],
    ["soon", null],
    ["R3/PT5M", null],
  ])("%s is %s minutes", (text, minutes) => expect(minutesOf(text)).toBe(minutes));
});
