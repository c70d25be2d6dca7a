import { guessSteps } from "@shared/domain/event-log/guess-steps.ts";
import type { QuestionSubject } from "@shared/domain/scoring/commands/import-survey.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";

export const NO_SUBJECT: QuestionSubject = { kind: "none" };

/** What was typed for a touch point: one of the register by its name, else one to be made; “” is none. */
export function readSubject(text: string, touchPoints: readonly TouchPoint[]): QuestionSubject {
  const words = text.trim();
  if (words === "") return NO_SUBJECT;
  const found = touchPoints.find((point) => point.name.trim().toLowerCase() === words.toLowerCase());
  return found ? { kind: "existing", id: found.id } : { kind: "create", name: words.slice(0, 500) };
}

export function subjectText(subject: QuestionSubject, names: ReadonlyMap<string, string>): string {
  if (subject.kind === "none") return "";
  return subject.kind === "existing" ? (names.get(subject.id) ?? "") : subject.name;
}

/**
 * The touch point that each name of a file is: the same name, else one that is like it, else one to be made where the
 * file's names are the register's to be (`make`), else none.
 */
export function guessSubjects(
  names: readonly string[],
  touchPoints: readonly TouchPoint[],
  make: boolean,
): Map<string, QuestionSubject> {
  const titles = touchPoints.map(({ id, name }) => ({ id, title: name }));
  const alike = new Map(
    (titles.length === 0 ? [] : guessSteps(names, titles)).map(({ activity, stepId }) => [activity, stepId]),
  );
  return new Map(
    names.map((name) => {
      const same = readSubject(name, touchPoints);
      if (same.kind === "existing") return [name, same];
      const id = alike.get(name);
      if (id) return [name, { kind: "existing", id }];
      return [name, make ? same : NO_SUBJECT];
    }),
  );
}

/** How many touch points the import will make. */
export const countCreated = (subjects: Iterable<QuestionSubject>): number =>
  new Set(
    [...subjects].flatMap((subject) =>
      subject.kind === "create" ? [subject.name.trim().toLowerCase()] : [],
    ),
  ).size;
