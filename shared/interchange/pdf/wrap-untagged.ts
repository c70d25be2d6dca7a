/** Operators that put something on the page. */
const PAINTING = new Set([
  "f",
  "F",
  "f*",
  "B",
  "B*",
  "b",
  "b*",
  "S",
  "s",
  "sh",
  "Do",
  "EI",
  "Tj",
  "TJ",
  "'",
  '"',
]);
/** Operators that build a path; the artifact begins with the first, since nothing may come between path and paint. */
const PATH = new Set(["m", "l", "c", "v", "y", "h", "re", "W", "W*"]);

/**
 * Puts what is painted outside of marked content between `/Artifact BMC` and `EMC`. Works on single paths and pictures,
 * so that no graphics state is ever cut in two. Null when the stream is not as expected (then it stays as it is).
 */
export function wrapUntagged(stream: string): string | null {
  const output: string[] = [];
  let operands: string[] = [];
  let path: string[] | null = null;
  let depth = 0;
  let inText = false;
  for (const token of tokens(stream)) {
    if (token === null) return null;
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    const line = [...operands, token].join(" ");
    operands = [];
    if (token === "BI" || token === "ID") return null;
    if (token === "BT") inText = true;
    if (token === "ET") inText = false;
    if (depth === 0 && !inText && PATH.has(token)) {
      path ??= [];
      path.push(line);
      continue;
    }
    if (path !== null) {
      const painted = PAINTING.has(token);
      // A path that only clips (n) marks nothing.
      if (painted) output.push("/Artifact BMC", ...path, line, "EMC");
      else output.push(...path, line);
      path = null;
      continue;
    }
    if (token === "BDC" || token === "BMC") depth++;
    if (token === "EMC") depth--;
    if (depth < 0) return null;
    const loose = depth === 0 && PAINTING.has(token);
    if (loose) output.push("/Artifact BMC", line, "EMC");
    else output.push(line);
  }
  return depth === 0 && path === null && operands.length === 0 ? output.join("\n") : null;
}

const isOperator = (token: string): boolean =>
  /^[A-Za-z'"][A-Za-z0-9*]*$/.test(token) && !["true", "false", "null"].includes(token);

/** Tokens of a content stream; arrays, dictionaries and strings are kept whole. Null at something unreadable. */
function* tokens(stream: string): Generator<string | null> {
  let at = 0;
  while (at < stream.length) {
    const letter = stream[at] ?? "";
    if (/[\s\0]/.test(letter)) at++;
    else if (letter === "%") at = endOfLine(stream, at);
    else {
      const end = endOfToken(stream, at);
      if (end === null) {
        yield null;
        return;
      }
      yield stream.slice(at, end);
      at = end;
    }
  }
}

function endOfLine(stream: string, at: number): number {
  const end = stream.slice(at).search(/[\r\n]/);
  return end < 0 ? stream.length : at + end;
}

function endOfToken(stream: string, at: number): number | null {
  const letter = stream[at];
  if (letter === "(") return endOfString(stream, at);
  if (letter === "[") return endOfGroup(stream, at, "]");
  if (letter === "<" && stream[at + 1] === "<") return endOfGroup(stream, at + 1, ">>");
  if (letter === "<") {
    const end = stream.indexOf(">", at);
    return end < 0 ? null : end + 1;
  }
  let end = at + 1;
  while (end < stream.length && !/[\s\0()<>[\]{}/%]/.test(stream[end] ?? "")) end++;
  return end;
}

function endOfString(stream: string, at: number): number | null {
  let depth = 0;
  for (let index = at; index < stream.length; index++) {
    const letter = stream[index];
    if (letter === "\\") index++;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth === 0) return index + 1;
  }
  return null;
}

function endOfGroup(stream: string, at: number, close: string): number | null {
  let index = at + 1;
  while (index < stream.length) {
    if (stream.startsWith(close, index)) return index + close.length;
    if (/[\s\0]/.test(stream[index] ?? "")) index++;
    else {
      const end = endOfToken(stream, index);
      if (end === null) return null;
      index = end;
    }
  }
  return null;
}
