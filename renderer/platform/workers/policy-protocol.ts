import type { PolicySource } from "@shared/interchange/policy/read-policy-file.ts";

/** A file, or a text that was pasted. */
export type PolicyRequest = { readonly bytes: Uint8Array } | { readonly text: string };

export type PolicyReply =
  | { readonly kind: "read"; readonly source: PolicySource }
  | {
      readonly kind: "failed";
      readonly message: string;
      readonly place: string | undefined;
      readonly forUser: boolean;
    };
