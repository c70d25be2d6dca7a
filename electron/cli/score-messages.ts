import type { BadCell } from "@shared/interchange/sources/row-reader.ts";

const figure = (value: number): string => String(Number(value.toFixed(2)));

/** Every word of importing means without their answers. */
export const scoreMessages = {
  scores: "means with their spread and n: a table with a row for each touch point and segment",
  measure:
    "what means are whose row does not say it: expectation, perception (default), gap, importance, nps, csat, ces or overall",
  scale: "the scale that the means lie on, e.g. 1-7; else the usual one that holds them",
  badMeasure: (text: string, known: string) => `“${text}” is no measure; write one of ${known}.`,
  badScale: (text: string) => `“${text}” is no scale; write it as FROM-TO, e.g. 1-7, the lower end first.`,
  noValue:
    "No column of means was found; name it with --use value=COLUMN, or with expectation, perception or importance.",
  openScale: (source: string, low: number, high: number, minimum: number, maximum: number) =>
    `${source}: the means go from ${figure(low)} to ${figure(high)} only and are read on ${figure(minimum)} to ${figure(maximum)}; --scale says it.`,
  why: {
    "no-number": "is no number",
    blank: "is blank",
    "off-scale": "is off the scale",
    "no-measure": "is no measure",
    "no-date": "is no date",
    "no-item": "is no item",
    twice: "stands twice",
    "no-text": "has no text",
    "no-kind": "is no kind",
    "no-sentiment": "is no sentiment",
  } satisfies Record<BadCell["why"], string>,
  refused: (text: string, why: string, more: number) =>
    `“${text}” ${why}${more === 0 ? "" : `; ${more === 1 ? "1 more cell" : `${more} more cells`} cannot be read`}. Nothing was imported; --lenient leaves such cells out.`,
  moreLeftOut: (source: string, more: number) =>
    `${source}: ${more} more ${more === 1 ? "cell" : "cells"} left out.`,
  noScores: "There is no score in the table that can be read.",
  tooMany: (count: number, most: number) => `${count} scores are more than ${most}: split the file.`,
  imported: (scores: number, made: number) =>
    `${scores === 1 ? "1 score" : `${scores} scores`}, ${made === 1 ? "1 touch point" : `${made} touch points`} made.`,
} as const;
