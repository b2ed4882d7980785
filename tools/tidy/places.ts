import { isCode, isTest, matchLines, withoutComments, type Finding, type Source } from "./source.ts";

const sqlText = /["'`]\s*(?:\(?\s*select\s[^"'`]*?\sfrom\s+[a-z_]+\.[a-z_]+|insert\s+into\s+[a-z_]+\.|update\s+[a-z_]+\.[a-z_]+\s+(?:\w+\s+)?set\s|delete\s+from\s+[a-z_]+\.|with\s+\w+\s+as\s*(?:materialized\s*)?\(\s*(?:select|insert|update|delete)\s|set\s+local\s)/gi;
const sqlPlace = /(^|\/)(store|[a-z-]+-store|store-[a-z-]+)\.ts$|^src\/platform\/|^db\/|^tools\/|^bench\/|^src\/access\/row-security\.ts$|^src\/app\/audit-verify\.ts$/;

/** SQL stands in `store.ts` files, in `db/` and in the platform, nowhere else. */
export function checkSql(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ path }) => isCode(path) && !isTest(path) && !sqlPlace.test(path))
    .flatMap(({ path, text }) => matchLines(withoutComments(text), sqlText).map(({ line }) => ({ path, line, text: "SQL belongs into a store.ts" })));
}

const clockOrChance = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\buuidv[47]\s*\(|\bgetRandomValues\b|\bTemporal\.Now\b/g;
const pureplace = /^(src\/(?!app\/|platform\/)|procedures\/|countries\/|law\/)/;

/** Today, ids and chance are arguments of the core; only `app`, the platform and the web client ask for them. */
export function checkClockAndChance(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ path }) => isCode(path) && !isTest(path) && pureplace.test(path))
    .flatMap(({ path, text }) =>
      matchLines(withoutComments(text), clockOrChance).map(({ line, match }) => ({ path, line, text: `${match[0]} must come in as an argument` })),
    );
}
