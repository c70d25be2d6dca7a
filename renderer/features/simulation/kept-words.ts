/** “24 kB”. */
export const sizeWords = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))}\u00A0kB`;
