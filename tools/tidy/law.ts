import ts from "typescript";
import { isCode, isTest, matchLines, withoutComments, type Finding, type Source } from "./source.ts";

/** What the law folder knows, asked by the checks. */
export type Law = {
  readonly hasClause: (ref: string) => boolean;
  readonly instruments: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
};

const place = /^(src|procedures|countries)\//;
const quoted = /["'`]([a-z][a-z0-9-]*):([A-Za-z0-9][\w.()-]*)["'`]/g;
const tagged = /@source\s+([^\n*]+)/g;
const ruled = /Source: ([^\n]+)/g;
const reference = /([a-z][a-z0-9-]*):([A-Za-z0-9][\w.()-]*[\w)]|[A-Za-z0-9])/g;

/** Each clause that code, docstrings or rules cite exists in `law/`; each decision exists in `docs/decisions/`. */
export function checkLaw(sources: readonly Source[], law: Law): Finding[] {
  return sources.filter(({ path }) => place.test(path) && !isTest(path)).flatMap((source) => citations(source, law));
}

function citations({ path, text }: Source, law: Law): Finding[] {
  const cited: { line: number; ref: string }[] = [];
  if (isCode(path)) {
    for (const { line, match } of matchLines(withoutComments(text), quoted)) {
      if (law.instruments.has(match[1] ?? "") || match[1] === "decision") cited.push({ line, ref: `${match[1]}:${match[2]}` });
    }
  }
  for (const pattern of isCode(path) ? [tagged] : path.endsWith("RULES.md") ? [ruled] : []) {
    for (const { line, match } of matchLines(text, pattern)) {
      for (const [ref] of (match[1] ?? "").matchAll(reference)) cited.push({ line, ref });
    }
  }
  return cited.filter(({ ref }) => !isKnown(ref, law)).map(({ line, ref }) => ({ path, line, text: `${ref} is cited but exists nowhere` }));
}

function isKnown(ref: string, law: Law): boolean {
  const decision = /^decision:(\d{4})$/.exec(ref)?.[1];
  return decision ? law.decisions.has(decision) : law.hasClause(ref);
}

const figure = /^(quantity|threshold|days|hours|months|workingDays|years|[a-z]+(Days|Hours|Months)(Max|Min)?)$/;
const ground = /^(source|sources|evidence|confirmedBy)$/;

const limit = /^\w*(?:Years|Months|Weeks|Days|Hours|Minutes)(?:Min|Max|Most|Below|Off|Before|After)?$/;
const limited = /^(src\/(?!app\/(demo|drills)\/|platform\/)|procedures\/|countries\/)/;

/** A figure of a clock or a threshold stands beside the source it comes from; a limit with a name says it in its docstring. */
export function checkFigures(sources: readonly Source[]): Finding[] {
  const limits = sources.filter(({ path }) => limited.test(path) && isCode(path) && !isTest(path)).flatMap(findLimits);
  return [
    ...limits,
    ...sources.filter(({ path }) => /^(procedures|countries)\//.test(path) && isCode(path) && !isTest(path)).flatMap(findFigures),
  ];
}

function findLimits({ path, text }: Source): Finding[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const named = statement.declarationList.declarations.find(
      ({ name, initializer }) => initializer && ts.isNumericLiteral(initializer) && limit.test(name.getText(file)),
    );
    const isSourced = ts.getJSDocTags(statement).some((tag) => tag.tagName.text === "source");
    const line = file.getLineAndCharacterOfPosition(statement.getStart(file)).line + 1;
    return named && !isSourced ? [{ path, line, text: `${named.name.getText(file)} has no @source` }] : [];
  });
}

function findFigures({ path, text }: Source): Finding[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isNumericLiteral(node.initializer) &&
      figure.test(node.name.getText(file)) &&
      !hasGround(node, file)
    ) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      findings.push({ path, line, text: `${node.name.getText(file)}: ${node.initializer.text} has no source beside it` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

/** In the same object, or in the one it is a part of. */
function hasGround(node: ts.Node, file: ts.SourceFile): boolean {
  let inside = 0;
  for (let at: ts.Node | undefined = node.parent; at && inside < 2; at = at.parent) {
    if (!ts.isObjectLiteralExpression(at)) continue;
    inside++;
    if (at.properties.some((property) => property.name && ground.test(property.name.getText(file)))) return true;
  }
  return false;
}
