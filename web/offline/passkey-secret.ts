/**
 * Asks a passkey for 32 bytes that belong to it and this salt alone (the `prf` extension). It works without a network.
 * @param credential absent: the person chooses one of this device
 * @source webauthn-3:10.1.4
 */
export async function askPasskeySecret(
  salt: Uint8Array,
  credential?: Uint8Array,
): Promise<{ readonly credential: Uint8Array; readonly secret: Uint8Array<ArrayBuffer> | undefined } | undefined> {
  if (!("credentials" in navigator)) return undefined;
  const found = await navigator.credentials
    .get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        rpId: location.hostname,
        userVerification: "required",
        timeout: 60_000,
        ...(credential ? { allowCredentials: [{ type: "public-key", id: Uint8Array.from(credential) }] } : {}),
        extensions: { prf: { eval: { first: Uint8Array.from(salt) } } },
      },
    })
    .catch(() => null);
  if (!(found instanceof PublicKeyCredential)) return undefined;
  const first = found.getClientExtensionResults().prf?.results?.first;
  const secret =
    first === undefined
      ? undefined
      : new Uint8Array(first instanceof ArrayBuffer ? first.slice(0) : Uint8Array.from(new Uint8Array(first.buffer)));
  return { credential: new Uint8Array(found.rawId), secret: secret?.length === 32 ? secret : undefined };
}
