import ts from "typescript";
import { isCode, isTest, matchLines, withoutComments, type Finding, type Source } from "./source.ts";

/** How a statement begins; what is a name of a table has a schema before it, so that a sentence is no SQL. */
const statement =
  /^\s*(?:\(?\s*select\s[\s\S]*?\sfrom\s+[a-z_]+\."?[a-z_]+|insert\s+into\s+[a-z_]+\.|update\s+[a-z_]+\.\S+\s+(?:\w+\s+)?set\s|delete\s+from\s+[a-z_]+\.|with\s+(?:recursive\s+)?\w+\s+as\s*(?:(?:not\s+)?materialized\s*)?\(\s*\(?\s*(?:select|insert|update|delete)\s|set\s+local\s|truncate\s+[a-z_]+\.|(?:create|alter|drop)\s+(?:table|index|role|policy|schema|view|function)\s|(?:grant|revoke)\s[\s\S]+?\s(?:to|from)\s)/i;
const sqlPlace =
  /(^|\/)(store|[a-z-]+-store|store-[a-z-]+)\.ts$|^src\/platform\/|^db\/|^tools\/|^bench\/|^src\/access\/(?:row-security|grants)\.ts$|^src\/app\/audit-verify\.ts$/;

/** SQL stands in `store.ts` files, in `db/` and in the platform, nowhere else. */
export function checkSql(sources: readonly Source[]): Finding[] {
  return sources.filter(({ path }) => isCode(path) && !isTest(path) && !sqlPlace.test(path)).flatMap(findSql);
}

function findSql({ path, text }: Source): Finding[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (statement.test(saidBy(node)))
      findings.push({ path, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: "SQL belongs into a store.ts" });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

/** Whole strings are read, whatever quotes stand in them; of a template the parts between its holes, joined. */
function saidBy(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return "";
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("hole");
}

const parsing = /(?<!\b(?:JSON|Date|Number))\.(?:safeParse|parse|safeParseAsync|parseAsync)\(/g;

/** What a browser reads was parsed by the node; the schemas are not sent there, and one that is asked throws. */
export function checkSchemas(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ path }) => isCode(path) && !isTest(path) && path.startsWith("web/"))
    .flatMap(({ path, text }) =>
      matchLines(withoutComments(text), parsing).map(({ line }) => ({ path, line, text: "a schema is asked where there is none" })),
    );
}

const clockOrChance =
  /\bnew Date(?:\(\s*\)|(?=\s*[;,)]))|(?<!new )(?<![\w.])Date\(\s*\)|\bperformance\.now\b|\bprocess\.hrtime\b|\brandomInt\b|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\buuidv[47]\s*\(|\bgetRandomValues\b|\bTemporal\.Now\b/g;
const pureplace = /^(src\/(?!app\/|platform\/)|procedures\/|countries\/|law\/)/;

/** Today, ids and chance are arguments of the core; only `app`, the platform and the web client ask for them. */
export function checkClockAndChance(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ path }) => isCode(path) && !isTest(path) && pureplace.test(path))
    .flatMap(({ path, text }) =>
      matchLines(withoutComments(text), clockOrChance).map(({ line, match }) => ({
        path,
        line,
        text: `${match[0]} must come in as an argument`,
      })),
    );
}
