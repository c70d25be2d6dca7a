import "../no-eval.ts";
import { UserError } from "@shared/base/result.ts";
import { readPolicyFile, readPolicyText } from "@shared/interchange/policy/read-policy-file.ts";
import type { PolicyReply, PolicyRequest } from "./policy-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<PolicyRequest>) => void) | null;
  postMessage(reply: PolicyReply): void;
};

/** One policy per worker; it is ended from outside to cancel. */
scope.onmessage = ({ data }) => {
  try {
    const source = "text" in data ? readPolicyText(data.text) : readPolicyFile(data.bytes);
    scope.postMessage({ kind: "read", source });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof UserError ? error.place : undefined;
    scope.postMessage({ kind: "failed", message, place, forUser: error instanceof UserError });
  }
};
