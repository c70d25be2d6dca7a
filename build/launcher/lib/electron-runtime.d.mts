export interface Runtime {
  readonly path: string;
  readonly folder: string;
  readonly from: string;
  readonly version: string;
}
export function findRuntime(): Promise<Runtime | null>;
