import { z } from "zod";
import { idField, lineField, optionalId, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const NOTE_COLOURS = ["yellow", "blue", "green", "rose", "grey"] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/**
 * A sticky note on a blueprint. It keeps its place relative to the upper left corner of its lane and stage, so that
 * it goes with them when they move; lengths in pixels at 100 % zoom.
 */
export const noteSchema = z.strictObject({
  id: idField,
  type: z.literal("note"),
  blueprintId: idField,
  laneId: idField,
  stageId: idField,
  x: z.int().min(-100_000).max(100_000),
  y: z.int().min(-100_000).max(100_000),
  width: z.int().min(64).max(2000),
  height: z.int().min(32).max(2000),
  text: textField,
  colour: z.enum(NOTE_COLOURS),
});
export type Note = z.infer<typeof noteSchema>;
export const noteType = defineRecord<Note>({
  type: "note",
  number: 1,
  noun: "sticky note",
  element: {
    name: ({ text }) => text.split("\n")[0]?.slice(0, 80) ?? "",
    where: ({ blueprintId }, nameOf) => nameOf(blueprintId),
    size: "part",
  },
  schema: noteSchema,
  indexes: ["blueprintId", "laneId", "stageId"],
});

/** A remark on any element, and the answers to it. */
const commentSchema = z.strictObject({
  id: idField,
  type: z.literal("comment"),
  /** The record of whatever type that it is about. */
  targetId: idField,
  /** The comment that it answers; null for the first of a thread. */
  replyToId: optionalId,
  author: lineField,
  /** When it was written, ISO 8601 in UTC. */
  writtenAt: z.iso.datetime(),
  text: textField,
  resolved: z.boolean(),
});
export type Comment = z.infer<typeof commentSchema>;
export const commentType = defineRecord<Comment>({
  type: "comment",
  number: 1,
  noun: "comment",
  schema: commentSchema,
  indexes: ["targetId", "replyToId"],
});

/** Says that two elements of whatever type belong together; read from both ends. */
const linkSchema = z.strictObject({
  id: idField,
  type: z.literal("link"),
  sourceId: idField,
  targetId: idField,
  label: lineField,
});
export type Link = z.infer<typeof linkSchema>;
export const linkType = defineRecord<Link>({
  type: "link",
  number: 1,
  noun: "link",
  schema: linkSchema,
  indexes: ["sourceId", "targetId"],
});
