/** What keeps a file from being read, in words, for windows and the command line alike. */
export const fileMessages = {
  readProblem: (code: string) =>
    ({
      ENOENT: "There is no such file.",
      ENOTDIR: "There is no such file.",
      ELOOP: "The links that lead to the file lead in a circle.",
      EACCES: "The file may not be read.",
      EPERM: "The file may not be read.",
    })[code] ?? `The file cannot be read (${code}).`,
} as const;
