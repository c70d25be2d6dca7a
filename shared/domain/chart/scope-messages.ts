export const scopeMessages = {
  value: (column: string, values: readonly string[]) => `${column}: ${values.join(" or ")}`,
  allWaves: "All waves",
  wave: (key: string) => `Wave ${key}`,
  between: " · ",
} as const;
