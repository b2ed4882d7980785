import { createHash, createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, readFileSync, statSync, unlinkSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "./config.ts";
import { makeFolders } from "./folders.ts";

/** An Ed25519 pair; `keyId` is the first 16 hexadecimal digits of the SHA-256 of the public key. */
export type SigningKey = { readonly privateKey: KeyObject; readonly publicKey: KeyObject; readonly keyId: string };

/** The keys folder of a node. Every key is made at first use and then never changes. */
export type Keys = {
  readonly folder: string;
  /** 32 random bytes kept under a name such as `compartment-health`. */
  key(name: string): Buffer;
  /** The Ed25519 pair kept under a name such as `checkpoint`. */
  signingKey(name: string): SigningKey;
  /** Whether a key of that name is there; makes none. */
  has(name: string): boolean;
  /** Every key that is there by its file, each with a mark that tells it from any other key and gives nothing of it away. */
  marks(): ReadonlyMap<string, string>;
  /** Says why the keys are badly placed beside the data, or undefined when they are well placed. */
  warnAbout(dataFolder: string): string | undefined;
};

const keyLength = 32;

/** Opens the folder of keys, mode 0700, and makes it when it is missing. */
export function openKeys(folder: string): Keys {
  makeFolders(folder, { variable: "PANAH_KEYS", mode: 0o700 });
  const secrets = new Map<string, Buffer>();
  const pairs = new Map<string, SigningKey>();
  return {
    folder,
    key: (name) => remember(secrets, name, () => readKey(fileOf(folder, name, "key"))),
    signingKey: (name) => remember(pairs, name, () => readSigningKey(fileOf(folder, name, "ed25519"))),
    has: (name) => existsSync(fileOf(folder, name, "key")),
    marks: () =>
      new Map(
        readdirSync(folder)
          .filter((file) => /^[a-z0-9-]+\.(key|ed25519)$/.test(file))
          .sort()
          .map((file) => [file, markOf(join(folder, file))]),
      ),
    warnAbout: (dataFolder) => warnAboutPlace(folder, dataFolder),
  };
}

function remember<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}

function fileOf(folder: string, name: string, kind: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(name)) throw new Error("fault: the name of a key is lower case, digits and hyphens");
  return join(folder, `${name}.${kind}`);
}

function readKey(file: string): Buffer {
  if (!existsSync(file)) writeOnce(file, randomBytes(keyLength));
  const key = readFileSync(file);
  if (key.length !== keyLength) throw damaged(file);
  return key;
}

function readSigningKey(file: string): SigningKey {
  if (!existsSync(file)) {
    const made = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    writeOnce(file, Buffer.from(made));
  }
  const privateKey = readPrivateKey(file);
  const publicKey = createPublicKey(privateKey);
  const keyId = createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);
  return { privateKey, publicKey, keyId };
}

function readPrivateKey(file: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file));
  } catch {
    throw damaged(file);
  }
}

const damaged = (file: string) => new ConfigError(`the key file ${file} is damaged; restore it from its backup`, "keys.damaged");

function markOf(file: string): string {
  const mark = file.endsWith(".key")
    ? createHmac("sha256", readKey(file)).update("panah-key-mark").digest("hex")
    : readSigningKey(file).keyId;
  return mark.slice(0, 32);
}

/**
 * Writes a key so that it is on disk before anything is encrypted with it, and so
 * that of two processes that start together one wins and both read the same key.
 */
function writeOnce(file: string, content: Buffer): void {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const handle = openSync(draft, "wx", 0o600);
  writeSync(handle, content);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    unlinkSync(draft);
  }
  syncFolder(dirname(file));
}

function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

function warnAboutPlace(keysFolder: string, dataFolder: string): string | undefined {
  if (!existsSync(dataFolder)) return undefined;
  if (statSync(keysFolder).dev !== statSync(dataFolder).dev) return undefined;
  return "keys and data are on one volume: whoever takes the disk has both; set PANAH_KEYS to another volume";
}
