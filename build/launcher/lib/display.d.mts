export function startScreen(size?: string): Promise<{ display: string; close(): void }>;
