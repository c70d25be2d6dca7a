export interface Runtime {
  readonly path: string;
  readonly folder: string;
  readonly from: string;
}
export function findRuntime(): Promise<Runtime | null>;
