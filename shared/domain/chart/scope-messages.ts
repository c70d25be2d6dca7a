export const scopeMessages = {
  value: (column: string, values: readonly string[]) => `${column}: ${values.join(" or ")}`,

  wave: (key: string) => `Wave ${key}`,
  between: " · ",
} as const;
