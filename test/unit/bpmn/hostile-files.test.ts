import { UserError } from "@shared/base/result.ts";
import { BPMN_LIMITS } from "@shared/interchange/bpmn/guard-xml.ts";
import { readMapFile } from "@shared/interchange/map-file.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asHeld } from "../../builders/random-map.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">`;
const refusal = async (input: Uint8Array) => {
  const error = await readMapFile(input).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error(`not refused in words: ${String(error)}`);
  return [error.message, error.place];
};

describe("a diagram that should not be let in", () => {
  it("declares entities", async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "aa">]>\n${HEAD}<process id="p" name="&a;"/></definitions>`;
    expect(await refusal(bytes(bomb))).toEqual([expect.stringContaining("document type"), "line 2"]);
  });

  it("lies too deep", async () => {
    const deep = `<subProcess id="s">`.repeat(5_000);
    expect(await refusal(bytes(`${HEAD}<process id="p">${deep}`))).toEqual([
      `Elements lie more than ${BPMN_LIMITS.depth} deep in each other.`,
      undefined,
    ]);
  });

  it("has too many elements, or too many bytes", async () => {
    const many = "<task/>".repeat(BPMN_LIMITS.elements);
    expect((await refusal(bytes(`${HEAD}${many}</definitions>`)))[0]).toContain("more than 500000 elements");
    const large = new Uint8Array(BPMN_LIMITS.bytes + 1).fill(0x20);
    large[0] = 0x3c;
    expect((await refusal(large))[0]).toContain("larger than 30 MB");
  });

  it("has more steps than a map", async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => `<task id="t${index}" name="T"/>`).join("");
    expect((await refusal(bytes(`${HEAD}<process id="p">${many}</process></definitions>`)))[0]).toContain(
      "20000 steps",
    );
  });

  it("is one endless ring of gateways: it is read all the same", async () => {
    const count = 10_000;
    const ring = Array.from(
      { length: count },
      (_, at) =>
        `<exclusiveGateway id="g${at}"/><sequenceFlow id="f${at}" sourceRef="g${at}" targetRef="g${(at + 1) % count}"/>`,
    );
    const { content } = await readMapFile(
      bytes(`${HEAD}<process id="p">${ring.join("")}</process></definitions>`),
    );
    expect(content.flows).toEqual([]);
  }, 30_000);

  it("has texts without end: they are cut to what a record holds", async () => {
    const long = "x ".repeat(60_000);
    const { content } = await readMapFile(
      bytes(`${HEAD}<process id="p" name="${long}"><task id="a" name="${long}"><documentation>${long}</documentation></task>
        <exclusiveGateway id="g"/><task id="b" name="B"/>
        <sequenceFlow id="f" name="${long}" sourceRef="a" targetRef="g"/>
        <sequenceFlow id="h" name="${long}" sourceRef="g" targetRef="b"/></process></definitions>`),
    );
    const held = asHeld(content);
    expect([held.steps[0]?.title.length, held.steps[0]?.notes.length, held.flows.length]).toEqual([
      500, 100_000, 1,
    ]);
  });

  it("is broken, and its line is named", async () => {
    expect(await refusal(bytes(`${HEAD}\n<process id="p">\n<task></process>\n</definitions>`))).toEqual([
      expect.stringContaining("The XML is broken"),
      "line 3",
    ]);
  });

  it("is another kind of XML, holds no process, or no step", async () => {
    expect((await refusal(bytes("<html><body/></html>")))[0]).toContain("is no BPMN 2.0 file");
    expect((await refusal(bytes(`${HEAD}</definitions>`)))[0]).toContain("no process and no collaboration");
    expect((await refusal(bytes(`${HEAD}<process id="p" name="P"/></definitions>`)))[0]).toBe(
      "“P” shows no step.",
    );
  });

  it("names an encoding that nobody knows", async () => {
    expect(await refusal(bytes(`<?xml version="1.0" encoding="klingon"?>${HEAD}</definitions>`))).toEqual([
      "The encoding “klingon” is not known.",
      "line 1",
    ]);
  });

  it("in UTF-16 or Windows-1252 is read as it was meant", async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${HEAD}<process id="p"><task id="t" name="Prüfen"/></process></definitions>`;
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++)
      wide.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], 2 + at * 2);
    const narrow = Uint8Array.from(text.replace("UTF-16", "UTF-8"), (sign) => sign.charCodeAt(0));
    for (const input of [wide, narrow]) {
      expect((await readMapFile(input)).content.steps[0]?.title).toBe("Prüfen");
    }
  });

  it("is spoilt anywhere: it is read or refused in words, and nothing else happens", async () => {
    const sound = `${HEAD}<process id="p"><startEvent id="s"/><task id="t" name="T"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/></process></definitions>`;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length - 1),
        fc.constantFrom("", "<", ">", '"', "&", "\u0000", "ä"),
        async (at, sign) => {
          const outcome = await readMapFile(bytes(sound.slice(0, at) + sign + sound.slice(at + 1))).catch(
            (error: unknown) => error,
          );
          expect(outcome instanceof UserError || !(outcome instanceof Error)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
