import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Typesetter from "@myriaddreamin/typst-ts-node-compiler";
import { paperInputs, type PaperInput, type PaperKind } from "./inputs.ts";
import { paperParts } from "./paper.ts";

/** Prints papers. */
export type Renderer = {
  /** The paper as an archivable PDF/A-2a, with its text tagged for readers' aids. @throws when the input is no paper of that kind */
  readonly render: <Kind extends PaperKind>(kind: Kind, input: PaperInput<Kind>) => Promise<Uint8Array>;
  /** The same paper as a picture with selectable text, to be read before it is issued. */
  readonly preview: <Kind extends PaperKind>(kind: Kind, input: PaperInput<Kind>) => Promise<string>;
};

const require = createRequire(import.meta.url);
const templates = join(dirname(fileURLToPath(import.meta.url)), "templates");

/** Fonts that ship with the program. OCR-B ships nowhere under a free licence by npm: a State names its own file. */
function shippedFonts(): string[] {
  const fontsOf = (name: string, ...folder: string[]) => join(dirname(require.resolve(`${name}/package.json`)), ...folder);
  return [
    fontsOf("@expo-google-fonts/noto-sans", "400Regular"),
    fontsOf("@expo-google-fonts/noto-sans", "600SemiBold"),
    fontsOf("@expo-google-fonts/noto-sans-mono", "400Regular"),
    fontsOf("vazirmatn", "fonts", "ttf"),
  ];
}

/**
 * A printer of papers; the first paper takes longer than those after it, so keep it.
 * @param played marks every sheet of every paper as of an exercise or of training, whatever it is: no template can leave the mark out (MI10).
 * @param fontFolders folders with further fonts, such as a State's licensed OCR B, which then draws the machine-readable zone.
 */
export function createRenderer(fontFolders: readonly string[] = [], played?: "exercise" | "training"): Renderer {
  // Loaded with the first paper: a node that prints none starts without it.
  const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler") as typeof Typesetter;
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [...shippedFonts(), ...fontFolders] }] });
  const compile = <Kind extends PaperKind>(kind: Kind, input: PaperInput<Kind>) => {
    const parts = partsOf(kind, input);
    // All texts go in as data: nothing that a person is called can become markup.
    const made = compiler.compile({
      mainFilePath: join(templates, `${kind}.typ`),
      inputs: { paper: JSON.stringify(parts), played: played ?? "no" },
    });
    const { result } = made;
    if (!result)
      throw new Error(
        `fault: template ${kind} does not compile: ${made.takeDiagnostics()?.shortDiagnostics.map(message).join("; ") ?? ""}`,
      );
    // The typesetter remembers what it has set, names included: let it forget soon.
    compiler.evictCache(2);
    return result;
  };
  return {
    render: async (kind, input) => compiler.pdf(compile(kind, input), { pdfStandard: "a-2a" }),
    preview: async (kind, input) => compiler.svg(compile(kind, input)),
  };
}

function partsOf<Kind extends PaperKind>(kind: Kind, input: PaperInput<Kind>): unknown {
  const make = paperParts[kind] as (input: unknown) => unknown;
  return make(paperInputs[kind].parse(input));
}

/** The compiler's words about a template; never a value, since values are data. */
function message(diagnostic: unknown): string {
  return typeof diagnostic === "object" && diagnostic !== null && "message" in diagnostic ? String(diagnostic.message) : "";
}
