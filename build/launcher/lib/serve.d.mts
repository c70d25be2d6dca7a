export const CONTENT_SECURITY_POLICY: string;
export function serve(port?: number): Promise<{ address: string; close(): Promise<unknown> }>;
