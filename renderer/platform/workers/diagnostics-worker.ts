import "../no-eval.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import type { DiagnosticsReply } from "./diagnostics-protocol.ts";
import type { MirrorNews } from "./mirror-news.ts";
import { RuleClock } from "./rule-clock.ts";
import { WorkerModel } from "./worker-model.ts";

/** Milliseconds that one rule may take after an edit, or of a full check. */
const LONG = 100;

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<MirrorNews>) => void) | null;
  postMessage(reply: DiagnosticsReply): void;
};

const copy = new WorkerModel();
const clock = new RuleClock();
let checker: Checker | null = null;

scope.onmessage = ({ data }) => {
  if (checker && data.kind === "diff") {
    // The checker changes the model itself.
    const verdicts = checker.apply(data.diff);
    scope.postMessage({ verdicts, slow: clock.taken(LONG) });
    return;
  }
  copy.take(data);
  if (checker || !copy.isWhole) return;
  const rules = RULES.map((rule) => clock.around(rule));
  checker = new Checker(copy.model, rules);
  scope.postMessage({ verdicts: [...checker.verdicts()], slow: clock.taken(LONG) });
};
