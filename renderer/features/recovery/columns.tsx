import type { GridColumn } from "../../ui/grid-model.ts";
import { RATINGS } from "./anchors.ts";
import { messages } from "./messages.ts";
import { PriorityMark } from "./PriorityMark.tsx";
import { type FailPointRow, recoveryText } from "./rows.ts";

const words = messages.columns;
const RANK = { high: 3, medium: 2, low: 1 } as const;

type Column = GridColumn<FailPointRow>;

const said = (id: keyof typeof words, width: number, value: (row: FailPointRow) => string): Column => ({
  id,
  title: words[id],
  width,
  editable: true,
  wraps: true,
  value,
});

/** Columns of a failure mode and effects analysis (IEC 60812), as a service tells them. */
export const COLUMNS: readonly Column[] = [
  {
    id: "number",
    title: words.number,
    width: 44,
    stays: true,
    align: "end",
    value: ({ number }) => String(number),
    sortBy: ({ number }) => number,
  },
  {
    id: "step",
    title: words.step,
    width: 180,
    stays: true,
    value: ({ step }) => step.title,
    below: { title: words.stage, value: ({ stage }) => stage },
  },
  {
    id: "touchPoint",
    title: words.touchPoint,
    width: 140,
    wraps: true,
    value: ({ touchPoint }) => touchPoint,
  },
  said("description", 240, ({ failPoint }) => failPoint.description),
  ...RATINGS.map(
    (id): Column => ({
      id,
      title: words[id],
      hint: messages.hints[id],
      width: 40,
      align: "end",
      editable: true,
      value: ({ failPoint }) => String(failPoint[id]),
      sortBy: ({ failPoint }) => failPoint[id],
    }),
  ),
  {
    id: "rpn",
    title: words.rpn,
    hint: messages.hints.rpn,
    width: 56,
    align: "end",
    value: ({ rpn }) => String(rpn),
    sortBy: ({ rpn }) => rpn,
  },
  {
    id: "priority",
    title: words.priority,
    hint: messages.hints.priority,
    width: 92,
    value: ({ priority }) => messages.priorities[priority],
    sortBy: ({ priority }) => RANK[priority],
    render: ({ priority }) => <PriorityMark priority={priority} />,
  },
  said("noticed", 200, ({ failPoint }) => failPoint.noticed),
  said("recovery", 240, ({ failPoint }) => recoveryText(failPoint)),
  said("authority", 140, ({ failPoint }) => failPoint.authority),
  {
    id: "authorityLimit",
    title: words.authorityLimit,
    width: 72,
    align: "end",
    editable: true,
    value: ({ failPoint }) => (failPoint.authorityLimit === null ? "" : String(failPoint.authorityLimit)),
    sortBy: ({ failPoint }) => failPoint.authorityLimit,
  },
  said("cause", 220, ({ cause }) => cause),
  said("prevention", 220, ({ failPoint }) => failPoint.prevention),
  { id: "blueprint", title: words.blueprint, width: 180, wraps: true, value: ({ blueprint }) => blueprint },
];
