import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { describe, expect, it } from "vitest";
import { suppressHere } from "../../../renderer/platform/diagnostics/problem-actions.ts";
import type { Services } from "../../../renderer/platform/services/services.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const problem: Problem = {
  ruleId: "touchpoint/critical-without-owner",
  subjectId: "counter",
  at: "counter",
  severity: "error",
  message: "Nobody owns the counter.",
};

function asked(answer: string | null) {
  const { session } = sessionInMemory(
    new BlueprintBuilder().touchPoint("counter", "Pays at the counter").records,
  );
  const questions: string[] = [];
  const dialogs = {
    ask: async ({ title, label }: { title: string; label: string }) => {
      questions.push(`${title} | ${label}`);
      return answer;
    },
  };
  return { session, questions, services: { dialogs } as unknown as Services };
}

describe("suppressing a problem", () => {
  it("asks with the name of the element and the words of the problem", async () => {
    const { session, questions, services } = asked("The law asks for it.");
    expect(await suppressHere(services, session, problem)).toBe(true);
    expect(questions).toEqual([
      "Suppress at “Pays at the counter” | Nobody owns the counter. Why is it right as it is?",
    ]);
    expect(session.model.all("suppression")).toMatchObject([
      { elementId: "counter", reason: "The law asks for it." },
    ]);
  });

  it("suppresses nothing without a reason", async () => {
    const { session, services } = asked(" ");
    expect(await suppressHere(services, session, problem)).toBe(false);
    expect(session.model.all("suppression")).toEqual([]);
  });
});
