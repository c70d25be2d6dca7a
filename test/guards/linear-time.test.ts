import { readAnchors } from "@renderer/features/score-sheets/rubric-cells.ts";
import { readFlowText } from "@shared/domain/blueprint/flow-text.ts";
import { withoutBullet } from "@shared/domain/blueprint/pasted-table.ts";
import { mediaTypeOf } from "@shared/domain/engagement/picture-bytes.ts";
import { parseNumber } from "@shared/domain/scoring/recode.ts";
import { parseMoment } from "@shared/domain/times/parse-time.ts";
import { minutesOf } from "@shared/interchange/bpmn/step-of-node.ts";
import { cellNumber } from "@shared/interchange/sheet/cells.ts";
import { minutesOfText } from "@shared/interchange/sheet/durations.ts";
import { findHeader } from "@shared/interchange/table/find-header.ts";
import { ProblemList } from "@shared/interchange/table/problem-list.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { isDateFormat } from "@shared/interchange/xlsx/serial-date.ts";
import { describe, expect, test } from "vitest";

/**
 * Text out of a client's file is as long as whoever made it wants. An expression that tries every part of it from every
 * letter on takes a minute for what one pass does in a thousandth of a second: the figures below lie far apart.
 */
const LETTERS = 100_000;
/** Milliseconds, on a busy machine. */
const PATIENCE = 2_000;

const long = (part: string): string => part.repeat(LETTERS / part.length);
const SHAPES: readonly (readonly [string, string])[] = [
  ["digits and a letter", `${long("1")}x`],
  ["digits and a percent sign", `1${long("1")}%`],
  ["thousands", `${long("1,234.")}x`],
  ["blanks inside", `1${long(" ")}x`],
  ["an anchor of blanks", `1: x${long(" ")}y`],
  ["an anchor without words", `1:${long(" ")}`],
  ["comments", long("<!---->")],
  ["brackets", long("[")],
  ["letters", `${long("a")}1`],
  ["signs", long("-. ")],
  ["line ends", long("\n")],
  ["addresses", long("a@b.")],
];

const encode = (text: string) => new TextEncoder().encode(text);
const rubric = { minimum: 1, maximum: 5 };
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "cells under a head": (text) => readTable(encode(`a;b\n"${text}";2\n"${text}";3\n`), "a.csv"),
  "the head of a table": (text) => readTable(encode(`"${text}";b\n1;2\n3;4\n`), "a.csv"),
  "the search for a head": (text) =>
    findHeader(
      {
        rows: [
          ["a", "b"],
          [text, "1"],
          ["2", text],
        ],
      },
      {},
      new ProblemList(),
    ),
  "a cell of the map's table": cellNumber,
  "a length of time": (text) => minutesOfText(text),
  "a length of time in BPMN": minutesOf,
  "a point in time": (text) => parseMoment(text),
  "a number in a survey": parseNumber,
  "what is pasted as a list": withoutBullet,
  "anchors of a rubric": (text) => readAnchors(text, rubric),
  "words of a flow": readFlowText,
  "the head of a picture": (text) => mediaTypeOf(encode(text)),
  "a format of a workbook": (text) => isDateFormat(200, text),
};

describe.each(Object.entries(READERS))("the time that is taken by %s", (_, read) => {
  test.each(SHAPES)("grows with the length of the text: %s", (_shape, text) => {
    const begun = performance.now();
    try {
      read(text);
    } catch {
      // Refusing is as good an answer as any, when it comes at once.
    }
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
  });
});

test("a table of thousands of columns of one name has its names at once", () => {
  const columns = 5_000;
  const begun = performance.now();
  const row = (cell: string) => Array(columns).fill(cell).join(";");
  const { names } = readTable(encode(`${row("c")}\n${row("1")}\n`), "a.csv");
  expect(new Set(names).size).toBe(columns);
  expect(performance.now() - begun).toBeLessThan(3 * PATIENCE);
});
