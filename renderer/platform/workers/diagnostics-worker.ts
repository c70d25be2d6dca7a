import { Model } from "@shared/domain/core/model.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { DiagnosticsReply, DiagnosticsRequest } from "./diagnostics-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<DiagnosticsRequest>) => void) | null;
  postMessage(reply: DiagnosticsReply): void;
};

const records: AnyRecord[] = [];
let checker: Checker | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === "records") {
    records.push(...data.records);
    if (!data.isLast) return;
    checker = new Checker(new Model(records.splice(0)), RULES);
    const found = new Map<string, DiagnosticsReply["checked"][number][1]>();
    for (const { subjectId } of checker.problems()) found.set(subjectId, checker.problemsOf(subjectId));
    scope.postMessage({ checked: [...found] });
    return;
  }
  if (!checker) throw new Error("a change came before the engagement");
  const held = checker;
  scope.postMessage({ checked: held.apply(data.diff).map((id) => [id, held.problemsOf(id)] as const) });
};
