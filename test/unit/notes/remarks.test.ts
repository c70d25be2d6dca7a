import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { addComment } from "@shared/domain/notes/commands/add-comment.ts";
import { addLink } from "@shared/domain/notes/commands/add-link.ts";
import { removeComment } from "@shared/domain/notes/commands/remove-comment.ts";
import { removeLink } from "@shared/domain/notes/commands/remove-link.ts";
import { resolveComment } from "@shared/domain/notes/commands/resolve-comment.ts";
import { updateComment } from "@shared/domain/notes/commands/update-comment.ts";
import { updateLink } from "@shared/domain/notes/commands/update-link.ts";
import { allThreads, linksOf, openThreadCounts, threadsOn } from "@shared/domain/notes/queries.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { deleteTouchPoints } from "@shared/domain/touchpoint/commands/delete-touch-points.ts";
import { describe, expect, test } from "vitest";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const service = () => {
  const { session } = sessionInMemory(
    new ServiceBuilder()
      .blueprint("b")
      .step("b", "ask", "client")
      .step("b", "pay", "client")
      .chain("b", "ask", "pay").records,
  );
  let minute = 0;
  const say = (targetId: string, text: string, replyToId?: string) => {
    const writtenAt = new Date(Date.UTC(2026, 2, 1, 9, minute++)).toISOString();
    const answer = replyToId === undefined ? {} : { replyToId };
    return session.run(addComment, { targetId, author: "Mara", writtenAt, text, ...answer });
  };
  return { session, model: session.model, say };
};

describe("comments", () => {
  test("answers join the thread in the order in which they were written, whichever remark they answer", () => {
    const { model, say } = service();
    const first = say("ask", "Why by phone?");
    const answer = say("ask", "Nobody knows.", first);
    say("ask", "Since 1998.", answer);
    const [thread, ...others] = threadsOn(model, "ask");
    expect(others).toEqual([]);
    expect(thread?.answers.map(({ text }) => text)).toEqual(["Nobody knows.", "Since 1998."]);
    expect(thread?.answers.every(({ replyToId }) => replyToId === first)).toBe(true);
  });

  test("count as open until their thread is resolved; an answer opens it again", () => {
    const { session, model, say } = service();
    const first = say("ask", "Why?");
    const answer = say("ask", "Because.", first);
    say("ask", "And who?");
    expect(openThreadCounts(model).get("ask")).toBe(2);
    session.run(resolveComment, { id: answer, resolved: true });
    expect(openThreadCounts(model).get("ask")).toBe(1);
    say("ask", "Not done yet.", first);
    expect(openThreadCounts(model).get("ask")).toBe(2);
    session.undo();
    expect(openThreadCounts(model).get("ask")).toBe(1);
  });

  test("go with what they are about, with their answers, and come back with it", () => {
    const { session, model, say } = service();
    const [flow] = model.all("flow");
    const first = say("pay", "Cash only?");
    say("pay", "Cards since May.", first);
    say(flow?.id ?? "", "How long is this?");
    session.run(removeElements, { ids: ["pay"] });
    expect(model.all("comment")).toEqual([]);
    session.undo();
    expect(model.all("comment")).toHaveLength(3);
  });

  test("the first of a thread takes its answers along; an answer goes alone", () => {
    const { session, model, say } = service();
    const first = say("ask", "Why?");
    const answer = say("ask", "Because.", first);
    session.run(removeComment, { id: answer });
    expect(threadsOn(model, "ask")[0]?.answers).toEqual([]);
    session.undo();
    session.run(removeComment, { id: first });
    expect(model.all("comment")).toEqual([]);
  });

  test("keep author and time when their words change, and are never empty", () => {
    const { session, model, say } = service();
    const id = say("ask", "Why?");
    const { writtenAt } = model.need("comment", id);
    session.run(updateComment, { id, text: "Why so?" });
    expect(model.need("comment", id)).toMatchObject({ text: "Why so?", author: "Mara", writtenAt });
    expect(() => session.run(updateComment, { id, text: "" })).toThrow();
    expect(() => say("nowhere", "Hello")).toThrow("not there any more");
  });

  test("of the whole engagement stand by who wrote last", () => {
    const { model, say } = service();
    const first = say("ask", "one");
    say("pay", "two");
    expect(allThreads(model).map((thread) => thread.first.text)).toEqual(["two", "one"]);
    say("ask", "again", first);
    expect(allThreads(model).map((thread) => thread.first.text)).toEqual(["one", "two"]);
  });
});

describe("links", () => {
  test("are read from both ends, and go with either", () => {
    const { session, model } = service();
    const point = session.run(createTouchPoint, { name: "Counter" });
    const id = session.run(addLink, { sourceId: "ask", targetId: point, label: "measured there" });
    expect(linksOf(model, "ask").map(({ otherId }) => otherId)).toEqual([point]);
    expect(linksOf(model, point).map(({ otherId }) => otherId)).toEqual(["ask"]);
    session.run(deleteTouchPoints, { ids: [point] });
    expect(model.get("link", id)).toBeUndefined();
    session.undo();
    session.run(removeElements, { ids: ["ask"] });
    expect(model.get("link", id)).toBeUndefined();
  });

  test("join two elements once, whichever way, and none to itself", () => {
    const { session } = service();
    session.run(addLink, { sourceId: "ask", targetId: "pay", label: "" });
    expect(() => session.run(addLink, { sourceId: "pay", targetId: "ask", label: "" })).toThrow(
      "linked already",
    );
    expect(() => session.run(addLink, { sourceId: "ask", targetId: "ask", label: "" })).toThrow("to itself");
    expect(() => session.run(addLink, { sourceId: "ask", targetId: "gone", label: "" })).toThrow("not there");
  });

  test("say what they are given to say, until they are removed", () => {
    const { session, model } = service();
    const id = session.run(addLink, { sourceId: "ask", targetId: "client", label: "" });
    session.run(updateLink, { id, label: "same desk" });
    expect(linksOf(model, "client")[0]?.link.label).toBe("same desk");
    session.run(removeLink, { id });
    expect(linksOf(model, "ask")).toEqual([]);
    session.undo();
    expect(linksOf(model, "ask")).toHaveLength(1);
  });
});
