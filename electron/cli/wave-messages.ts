/** Every word of saying when clients were asked. */
export const waveMessages = {
  wave: "the wave that the answers or means belong to, where no column says it",
  waveDate: "the day of that wave: without it nothing can be told over time",
  wavePeriod: "parts the answers by their column of dates: month, quarter, half (of a year) or year",
  badDay: (text: string) => `“${text}” is no day of the calendar; write YYYY-MM-DD.`,
  badPeriod: (text: string, known: string) => `“${text}” is no period; write one of ${known}.`,
  noDates: "No column has the meaning “date”, so --wave-period has nothing to part the answers by.",
  columnOfWaves:
    "A column has the meaning “wave” and parts the answers: leave out --wave, --wave-date and --wave-period.",
  oneOrCut:
    "All answers are of one wave (--wave, --wave-date), or dates part them (--wave-period): not both.",
} as const;
