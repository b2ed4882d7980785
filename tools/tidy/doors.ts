import { posix } from "node:path";
import ts from "typescript";
import type { Finding, Source } from "./source.ts";

const door = /^src\/[^/]+\/(index|server)\.ts$/;

type Files = ReadonlyMap<string, string>;

/** Each export of a door has a docstring where it is defined. */
export function checkDoors(sources: readonly Source[]): Finding[] {
  const files = new Map(sources.map(({ path, text }) => [path, text]));
  const missing = new Map<string, Finding>();
  for (const { path } of sources.filter((source) => door.test(source.path))) {
    for (const [name, at] of listExports(files, path)) {
      if (!at.hasDoc)
        missing.set(`${at.path}#${name}`, { path: at.path, line: at.line, text: `${name} leaves through a door without a docstring` });
    }
  }
  return [...missing.values()];
}

type Definition = { readonly path: string; readonly line: number; readonly hasDoc: boolean };

/** Follows `export … from` to the definitions. A type and a value of one name share one docstring. */
function listExports(files: Files, path: string): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const text = files.get(path);
  if (text === undefined) return found;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) followExport(files, path, statement, found);
    else if (ts.isExportDeclaration(statement)) listLocal(file, statement, found);
    else for (const [name, node] of namesOf(statement)) addDefinition(found, name, placeOf(file, node));
  }
  return found;
}

function followExport(files: Files, path: string, statement: ts.ExportDeclaration, found: Map<string, Definition>): void {
  if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return;
  if (!statement.moduleSpecifier.text.startsWith(".")) return;
  const inner = listExports(files, posix.join(posix.dirname(path), statement.moduleSpecifier.text));
  if (!statement.exportClause) for (const [name, at] of inner) addDefinition(found, name, at);
  else if (ts.isNamedExports(statement.exportClause)) {
    for (const { name, propertyName } of statement.exportClause.elements) {
      const at = inner.get((propertyName ?? name).text);
      if (at) addDefinition(found, name.text, at);
    }
  }
}

/** `export { a }` of what the file itself defines. */
function listLocal(file: ts.SourceFile, statement: ts.ExportDeclaration, found: Map<string, Definition>): void {
  if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return;
  const defined = new Map(file.statements.flatMap((one) => namesIn(one).map(([name, node]) => [name, placeOf(file, node)] as const)));
  for (const { name, propertyName } of statement.exportClause.elements) {
    const at = defined.get((propertyName ?? name).text);
    if (at) addDefinition(found, name.text, at);
  }
}

function addDefinition(found: Map<string, Definition>, name: string, at: Definition): void {
  const before = found.get(name);
  if (!before || (at.hasDoc && !before.hasDoc)) found.set(name, at);
}

function namesOf(statement: ts.Statement): [string, ts.Node][] {
  if (!ts.canHaveModifiers(statement)) return [];
  return ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ? namesIn(statement) : [];
}

function namesIn(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) =>
      ts.isIdentifier(declaration.name) ? [[declaration.name.text, statement] as [string, ts.Node]] : [],
    );
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name && !isShadow(statement) ? [[statement.name.text, statement]] : [];
}

/** `type Code = (typeof codes)[number]` says no more than the value it is drawn from, which has a docstring of its own. */
function isShadow(statement: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(statement) && /\btypeof\b/.test(statement.type.getText());
}

function placeOf(file: ts.SourceFile, node: ts.Node): Definition {
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const hasDoc = ts
    .getJSDocCommentsAndTags(node)
    .some((doc) => ts.isJSDoc(doc) && (ts.getTextOfJSDocComment(doc.comment) ?? "").trim().length > 10);
  return { path: file.fileName, line, hasDoc };
}
