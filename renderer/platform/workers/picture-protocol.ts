export interface PictureRequest {
  readonly number: number;
  readonly blob: Blob;
  /** The shorter side of what is asked for, in pixels; never made larger than the original. */
  readonly edge: number;
}
export type PictureReply =
  | { readonly number: number; readonly blob: Blob }
  | { readonly number: number; readonly problem: string };
