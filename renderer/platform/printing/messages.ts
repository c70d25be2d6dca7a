/** Words of the sheets that are printed by themselves. */
export const messages = {
  pdf: "PDF document",
  making: "Making the sheets",
  saved: (name: string) => `Saved as ${name}.`,
  printHint:
    "In a browser the sheets go to its print dialog; choose A4. The desktop application makes the PDF itself.",
} as const;
