import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { Encoder } from "cbor-x";

const cbor = new Encoder({ mapsAsObjects: false, useRecords: false, tagUint8Array: false });
const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
/** User present and user verified; with 0x40 a new credential is attached. */
const [presentAndVerified, attached] = [0x05, 0x40];

type Options = { readonly challenge?: unknown; readonly rpId?: unknown; readonly rp?: { readonly id?: string } };
type Held = { readonly id: Buffer; readonly privateKey: KeyObject; counter: number };

/** An authenticator in software, for tests without a browser: it makes one passkey and uses it. @source webauthn-3:6.1 */
export class SoftAuthenticator {
  readonly origin: string;
  held: Held | undefined;
  constructor(origin = "http://localhost") {
    this.origin = origin;
  }

  create(options: Record<string, unknown>) {
    const { challenge, rp } = options as Options;
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x, y } = publicKey.export({ format: "jwk" });
    const part = (value: string | undefined) => Buffer.from(value ?? "", "base64url");
    this.held = { id: randomBytes(16), privateKey, counter: 0 };
    const key = cbor.encode(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, part(x)],
        [-3, part(y)],
      ]),
    );
    const length = Buffer.from([0, this.held.id.length]);
    const authData = Buffer.concat([this.#head(rp?.id ?? "", presentAndVerified | attached), Buffer.alloc(16), length, this.held.id, key]);
    const attestationObject = cbor.encode(
      new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]),
    );
    return this.#answer({
      clientDataJSON: text(this.#client("webauthn.create", challenge)),
      attestationObject: text(attestationObject),
      transports: ["internal"],
    });
  }

  prove(options: Record<string, unknown>) {
    const { challenge, rpId } = options as Options;
    if (!this.held) throw new Error("this authenticator holds no passkey");
    this.held.counter += 1;
    const authData = this.#head(String(rpId), presentAndVerified);
    const clientData = this.#client("webauthn.get", challenge);
    const signature = sign("sha256", Buffer.concat([authData, sha256(clientData)]), this.held.privateKey);
    return this.#answer({ clientDataJSON: text(clientData), authenticatorData: text(authData), signature: text(signature) });
  }

  #head(rpId: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.held?.counter ?? 0);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter]);
  }
  #client(type: string, challenge: unknown): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }
  #answer<Response extends object>(response: Response) {
    const id = text(this.held?.id ?? Buffer.alloc(0));
    return { id, rawId: id, type: "public-key" as const, clientExtensionResults: {}, response };
  }
}
