import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { Comment, Link } from "./records.ts";

/** A remark and its answers, the oldest first. */
export interface Thread {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

const byTime = (a: Comment, b: Comment): number =>
  a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : a.id < b.id ? -1 : 1;

const threadOf = (model: ReadModel, first: Comment): Thread => ({
  first,
  answers: model.by("comment", "replyToId", first.id).sort(byTime),
});

/** What is said about an element, the oldest thread first. */
export const threadsOn = (model: ReadModel, targetId: Id): Thread[] =>
  model
    .by("comment", "targetId", targetId)
    .filter(({ replyToId }) => replyToId === null)
    .sort(byTime)
    .map((first) => threadOf(model, first));

/** Every thread of the engagement; the one that somebody wrote in last comes first. */
export function allThreads(model: ReadModel): Thread[] {
  const last = ({ first, answers }: Thread) => answers.at(-1) ?? first;
  return model
    .all("comment")
    .filter(({ replyToId }) => replyToId === null)
    .map((first) => threadOf(model, first))
    .sort((a, b) => byTime(last(b), last(a)));
}

/** How many threads are open, by what they are about. */
export function openThreadCounts(model: ReadModel): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { replyToId, resolved, targetId } of model.all("comment")) {
    if (replyToId === null && !resolved) counts.set(targetId, (counts.get(targetId) ?? 0) + 1);
  }
  return counts;
}

export interface SeenLink {
  readonly link: Link;
  readonly otherId: Id;
}

/** Links of an element from whichever end, by id. */
export const linksOf = (model: ReadModel, id: Id): SeenLink[] =>
  [
    ...model.by("link", "sourceId", id).map((link) => ({ link, otherId: link.targetId })),
    ...model.by("link", "targetId", id).map((link) => ({ link, otherId: link.sourceId })),
  ].sort((a, b) => (a.link.id < b.link.id ? -1 : 1));

export const linkBetween = (model: ReadModel, one: Id, other: Id): Link | undefined =>
  linksOf(model, one).find(({ otherId }) => otherId === other)?.link;
