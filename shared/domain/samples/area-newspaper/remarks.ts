import type { Comment, Link, Note } from "../../notes/records.ts";
import { touchPointId } from "./touch-points.ts";

/** What the workshop stuck on the maps. */
const NOTES: readonly Note[] = [
  {
    id: "note.printed-lists",
    type: "note",
    blueprintId: "booking",
    laneId: "booking.evidence",
    stageId: "booking.book",
    x: 416,
    y: 8,
    width: 168,
    height: 80,
    text: "Printed lists of three dates lie at the desk.",
    colour: "yellow",
  },
  {
    id: "note.desk-phone",
    type: "note",
    blueprintId: "booking",
    laneId: "booking.evidence",
    stageId: "booking.correction",
    x: 200,
    y: 8,
    width: 168,
    height: 80,
    text: "Who calls? Each thinks that the other does.",
    colour: "blue",
  },
  {
    id: "note.signatures",
    type: "note",
    blueprintId: "refund",
    laneId: "refund.evidence",
    stageId: "refund.decide",
    x: 16,
    y: 8,
    width: 168,
    height: 80,
    text: "Nobody knew a refund that the publisher refused.",
    colour: "rose",
  },
];

const COMMENTS: readonly Comment[] = [
  {
    id: "comment.quotes",
    type: "comment",
    targetId: "booking.quotes",
    replyToId: null,
    author: "Mara Okafor",
    writtenAt: "2026-03-12T09:40:00.000Z",
    text: "The desk would rather quote from the screen, but the screen shows the old list too.",
    resolved: false,
  },
  {
    id: "comment.quotes.answer",
    type: "comment",
    targetId: "booking.quotes",
    replyToId: "comment.quotes",
    author: "Front desk",
    writtenAt: "2026-03-12T15:05:00.000Z",
    text: "Since December. We asked twice for the new one.",
    resolved: false,
  },
  {
    id: "comment.publisher",
    type: "comment",
    targetId: "refund.sign-publisher",
    replyToId: null,
    author: "Mara Okafor",
    writtenAt: "2026-03-19T10:15:00.000Z",
    text: "Ask the publisher whether he needs to see amounts below 200 euros at all.",
    resolved: false,
  },
];

const LINKS: readonly Link[] = [
  {
    id: "link.card-quote",
    type: "link",
    sourceId: "booking.rate-card",
    targetId: touchPointId("asking-rate"),
    label: "what clients compare the quote with",
  },
  {
    id: "link.signatures-opportunity",
    type: "link",
    sourceId: "note.signatures",
    targetId: "refund.sign-publisher",
    label: "said in the workshop",
  },
  {
    id: "link.booking-refund",
    type: "link",
    sourceId: "booking.disputes",
    targetId: "refund",
    label: "goes on as the refund",
  },
];

export const remarkRecords = () => [...NOTES, ...COMMENTS, ...LINKS];
