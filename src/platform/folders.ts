import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError } from "./config.ts";

/**
 * Makes a folder and those above it, one after the other: the system's own way to make them all at once never ends where a
 * file system takes no folders at all.
 * @param mode of the folder itself, also when it was there before
 * @throws ConfigError naming the variable, when the folder cannot be made or written to
 */
export function makeFolders(
  folder: string,
  { variable, mode }: { readonly variable: "PANAH_DATA" | "PANAH_KEYS"; readonly mode?: number },
): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at);
  try {
    for (const one of missing) makeOne(one);
    if (!statSync(folder).isDirectory()) throw new ConfigError(`${variable}: ${folder} is a file and not a folder`, "folder.unusable");
    if (mode !== undefined) chmodSync(folder, mode);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      `${variable}: the folder ${folder} cannot be made or written to (${codeOf(error)}): choose another, or give the account that runs the node the right to it`,
      "folder.unusable",
    );
  }
}

/** Of two processes that make a folder at once one comes second. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
