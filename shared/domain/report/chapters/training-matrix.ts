import { trainingMatrix } from "../../rollout/training-matrix.ts";
import { muted } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Section } from "../report-model.ts";

/** Roles that stand beside each other on a page. */
const ROLES = 5;
/** Of the width of a page, in percent. */
const SUBJECT = 36;

/** Roles by what they have to learn, as many tables as the roles need; none where no to-be changes anything. */
export function matrixSections({ model, format, words: { rollout: words } }: ChapterInputs): Section[] {
  const { roles, rows, counts } = trainingMatrix(model);
  if (rows.length === 0 || roles.length === 0) return [];
  const count = (state: keyof typeof counts) => format.number(counts[state]);
  const tables = Array.from({ length: Math.ceil(roles.length / ROLES) }, (_, at): Block => {
    const [from, to] = [at * ROLES, Math.min(roles.length, (at + 1) * ROLES)];
    const shown = rows.filter(({ cells }) =>
      cells.slice(from, to).some(({ state }) => state !== "not-needed"),
    );
    return {
      kind: "table",
      label:
        roles.length <= ROLES
          ? words.matrix
          : `${words.matrix}. ${words.matrixRoles(format.number(from + 1), format.number(to), format.number(roles.length))}`,
      columns: [
        { title: words.matrixSubject, width: SUBJECT },
        ...roles.slice(from, to).map((role) => ({ title: role })),
      ],
      rows: shown.map(({ subject, cells }): Cell[] => [
        {
          text: subject.name,
          note: [words.matrixKinds[subject.kind], subject.from].filter((part) => part !== "").join(" · "),
        },
        ...cells.slice(from, to).map(({ state }): Cell => {
          const text = words.matrixStates[state];
          if (state === "open") return { text, tone: "bad" };
          if (state === "done") return { text, tone: "good" };
          return state === "stale" ? muted(text) : text;
        }),
      ]),
      rowHeads: true,
      caption: words.matrixCaption(count("open"), count("planned"), count("done")),
    };
  });
  return [{ id: "rollout-matrix", title: words.matrix, page: "text", blocks: tables }];
}
