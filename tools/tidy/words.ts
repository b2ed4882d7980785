import ts from "typescript";
import { isCode, isTest, type Finding, type Source } from "./source.ts";

const place = /^(src|procedures|countries|law|web)\/(?!kit\/gallery\/)/;
const cyrillic = /[А-Яа-яЁё]/;
/** Two words of Latin letters and no signs of a name or a sample: something that a reader would have to understand. */
const sentence = /^[A-Z]?[a-z]+[ ,][A-Za-z ,.'’?!-]*[a-z]{2,}/;
const spoken = new Set(["aria-label", "title", "placeholder", "alt", "label"]);

/** Each text in code stands in English and Russian, none empty or in the other's script; a screen shows no words but such texts. */
export function checkWords(sources: readonly Source[]): Finding[] {
  return sources.filter(({ path }) => place.test(path) && isCode(path) && !isTest(path)).flatMap(findWords);
}

function findWords({ path, text }: Source): Finding[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const fault = ts.isObjectLiteralExpression(node) ? faultOfText(node) : faultOfScreen(node, file);
    if (fault) findings.push({ path, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: fault });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

function faultOfText(node: ts.ObjectLiteralExpression): string | undefined {
  const said = new Map<string, string>();
  for (const property of node.properties)
    if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && ts.isStringLiteralLike(property.initializer))
      said.set(property.name.text, property.initializer.text);
  const en = said.get("en");
  if (en === undefined) return undefined;
  const ru = said.get("ru");
  if (ru === undefined)
    return node.properties.some((property) => property.name?.getText() === "ru" || ts.isSpreadAssignment(property))
      ? undefined
      : `the text "${en.slice(0, 40)}" is missing in ru`;
  for (const [language, words] of said)
    if (words.trim() === "" && en.trim() !== "") return `the text "${en.slice(0, 40)}" is empty in ${language}`;
  if (cyrillic.test(en) && !/[A-Za-z]{3}/.test(en)) return `the text "${en.slice(0, 40)}" is not English`;
  return sentence.test(en) && !cyrillic.test(ru) ? `the text "${en.slice(0, 40)}" is not translated into Russian` : undefined;
}

function faultOfScreen(node: ts.Node, file: ts.SourceFile): string | undefined {
  const words = ts.isJsxText(node) ? node.text : spokenBy(node, file);
  return /\p{L}{2,}/u.test(words) && words.trim() !== "Panah" && !isTyped(node, file)
    ? `"${words.trim().slice(0, 40)}" stands on a screen in one language`
    : undefined;
}

/** The words of an attribute that is read out or shown. */
function spokenBy(node: ts.Node, file: ts.SourceFile): string {
  if (!ts.isJsxAttribute(node) || !spoken.has(node.name.getText(file))) return "";
  return node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : "";
}

/** What is typed as it stands, a command or a key, is no sentence. */
function isTyped(node: ts.Node, file: ts.SourceFile): boolean {
  return ts.isJsxElement(node.parent) && /^(code|kbd)$/.test(node.parent.openingElement.tagName.getText(file));
}
