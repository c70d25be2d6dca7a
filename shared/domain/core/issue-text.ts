interface Issue {
  path: PropertyKey[];
  message: string;
}

/** The first thing that is wrong, with its place. */
export function firstIssue(error: { issues: Issue[] }): string {
  const issue = error.issues[0];
  return issue ? issueText(issue) : "unknown";
}

export function issueText({ path, message }: Issue): string {
  return path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`;
}
