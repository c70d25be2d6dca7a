import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { findText, recordsOfBlueprint } from "@shared/domain/search/find-text.ts";
import { describe, expect, test } from "vitest";
import { replaceHits } from "../../../renderer/platform/search/replace-hits.ts";
import { Notices } from "../../../renderer/platform/services/notice-service.ts";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const service = () => {
  const { session } = sessionInMemory(
    new ServiceBuilder().blueprint("b").step("b", "ask", "client").step("b", "ask-again", "client").records,
  );
  const notices = new Notices();
  const replace = (wanted: string, replacement: string) => {
    const query = { text: wanted, matchCase: false, wholeWord: false };
    return replaceHits(
      session,
      notices,
      findText(recordsOfBlueprint(session.model, "b"), query),
      wanted,
      replacement,
    );
  };
  const titles = () => session.model.all("step").map((step) => step.title);
  const rename = (title: string) => session.run(updateSteps, { stepIds: ["ask"], patch: { title } });
  const press = (label: string) => notices.notices[0]?.actions?.find((one) => one.label === label)?.run();
  return { session, notices, replace, titles, rename, press };
};

describe("Undo of a notice", () => {
  test("takes back what the notice tells", () => {
    const { replace, titles, press, notices } = service();
    const before = titles();
    replace("ask", "beg");
    expect(titles()).not.toEqual(before);
    press("Undo");
    expect(titles()).toEqual(before);
    expect(notices.notices).toEqual([]);
  });

  test("goes with its notice as soon as another change is the last", () => {
    const { replace, rename, notices, titles, session } = service();
    replace("ask", "beg");
    const [told] = notices.notices;
    rename("plead");
    expect(notices.notices).toEqual([]);
    // Pressed in the moment before it went: nothing else is undone.
    told?.actions?.[0]?.run();
    expect(titles()).toContain("plead");
    expect(session.redoStack).toEqual([]);
  });

  test("is not offered where nothing became different", () => {
    const { replace, rename, notices, titles } = service();
    rename("ask him");
    replace("ask", "ask");
    expect(notices.notices.flatMap((notice) => notice.actions ?? [])).toEqual([]);
    expect(titles()).toContain("ask him");
  });
});

describe("errors", () => {
  test("about the same are one, and go when it went well", () => {
    const { notices } = service();
    notices.show({ kind: "error", text: "Row 3 is empty.", topic: "import" });
    notices.show({ kind: "error", text: "Row 5 is empty.", topic: "import" });
    notices.show({ kind: "error", text: "The disk is full." });
    notices.show({ kind: "error", text: "The disk is full." });
    expect(notices.notices.map(({ text }) => text)).toEqual(["Row 5 is empty.", "The disk is full."]);
    notices.settle("import");
    expect(notices.notices.map(({ text }) => text)).toEqual(["The disk is full."]);
  });

  test("are taken away together, other notices stay", () => {
    const { notices } = service();
    notices.show({ kind: "error", text: "The disk is full." });
    notices.show({ kind: "warning", text: "Recovered 3 edits." });
    notices.dismissRead();
    expect(notices.notices.map(({ text }) => text)).toEqual(["Recovered 3 edits."]);
  });

  test("go with what was told until it is read; beside another engagement only that goes", () => {
    const { notices } = service();
    const hint = { kind: "info", text: "This browser prints by its own dialog.", sticky: true } as const;
    notices.show(hint);
    notices.show({ kind: "error", text: "The disk is full." });
    notices.dismissStanding();
    expect(notices.notices.map(({ text }) => text)).toEqual(["The disk is full."]);
    notices.show(hint);
    notices.dismissRead();
    expect(notices.notices).toEqual([]);
  });
});
