export type PngRequest =
  | { readonly kind: "start"; readonly width: number; readonly height: number }
  | { readonly kind: "rows"; readonly pixels: Uint8ClampedArray<ArrayBuffer> }
  | { readonly kind: "finish" };

export type PngReply =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly file: Blob }
  | { readonly kind: "failed"; readonly message: string };
