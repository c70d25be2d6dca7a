import { parse } from "./imports.mjs";

/** What may be asked for in few places only, so that everything else is the same wherever and whenever it runs. */
const ASKED = [
  {
    of: /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/,
    within: /^shared\/domain\//,
    why: "the domain has no clock and no chance: a command that is done again must do the same",
  },
  {
    of: /\bfetch\(/,
    within: /^(shared|renderer)\//,
    except: /^renderer\/platform\/(host|fonts)\//,
    why: "only the host and the fonts fetch anything",
  },
  {
    of: /\bindexedDB\b/,
    within: /^(shared|renderer)\//,
    except: /^renderer\/platform\/store\//,
    why: "only the store knows where records are kept",
  },
  {
    of: /\bnavigator\.userAgent|\bprocess\.versions/,
    within: /^(shared|renderer)\//,
    except: /^renderer\/platform\/host\//,
    why: "only the host asks where it runs",
  },
  { of: /\brequire\(/, within: /^(shared|renderer)\//, why: "the page has no require" },
];

/** Clock, chance, network and disk, asked for out of their place. */
export function checkHosts(sources) {
  return sources.flatMap((source) => {
    const { path, text } = source;
    if (/\.css$|\.d\.ts$/.test(path)) return [];
    const rules = ASKED.filter(
      ({ of, within, except }) => within.test(path) && !except?.test(path) && of.test(text),
    );
    const spoken = rules.length > 0 ? withoutComments(source) : "";
    return rules.flatMap(({ of, why }) => {
      const found = of.exec(spoken)?.[0];
      return found ? [`${path}: ${found.replace(/\($/, "")}: ${why}`] : [];
    });
  });
}

function withoutComments(source) {
  const { comments } = parse(source);
  let { text } = source;
  for (const { start, end } of [...comments].reverse()) text = text.slice(0, start) + text.slice(end);
  return text;
}
