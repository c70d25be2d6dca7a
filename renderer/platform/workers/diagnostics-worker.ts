import "../no-eval.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import type { DiagnosticsReply } from "./diagnostics-protocol.ts";
import type { MirrorNews } from "./mirror-news.ts";
import { WorkerModel } from "./worker-model.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<MirrorNews>) => void) | null;
  postMessage(reply: DiagnosticsReply): void;
};

const copy = new WorkerModel();
let checker: Checker | null = null;

scope.onmessage = ({ data }) => {
  if (checker && data.kind === "diff") {
    // The checker changes the model itself.
    scope.postMessage({ verdicts: checker.apply(data.diff) });
    return;
  }
  copy.take(data);
  if (checker || !copy.isWhole) return;
  checker = new Checker(copy.model, RULES);
  scope.postMessage({ verdicts: [...checker.verdicts()] });
};
