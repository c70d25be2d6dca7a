export interface PackRequest {
  /** Of the database. */
  readonly name: string;
  readonly engagementId: string;
}

export type PackReply =
  | { readonly kind: "packed"; readonly bytes: Uint8Array }
  | {
      readonly kind: "failed";
      readonly name: string;
      readonly message: string;
      readonly place: string | undefined;
      readonly forUser: boolean;
    };
