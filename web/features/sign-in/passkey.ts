import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { passkeyContract } from "../../../src/access/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { callRoute, type ApiFailure } from "../../kit/index.ts";
import { signInTexts } from "./texts.ts";

/** What came of asking a device: done, or why not in words that say nothing of any account. */
export type PasskeyOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "words"; readonly text: OfficerText }
  | { readonly kind: "failed"; readonly failure: ApiFailure };

const done: PasskeyOutcome = { kind: "done" };
const words = (text: OfficerText): PasskeyOutcome => ({ kind: "words", text });

/** Whether this browser can use passkeys at all. */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === "function";
}

type Offered = { readonly ceremony: string; readonly options: Record<string, unknown> };
type Answered = { readonly kind: string };
type Ceremony = {
  readonly begin: () => Promise<{ readonly kind: "recorded"; readonly value: Offered } | ApiFailure>;
  readonly end: (ceremony: string, response: never) => Promise<Answered | ApiFailure>;
  readonly makes: "key" | "proof";
  /** What a refused answer means here. */
  readonly refused: OfficerText;
};

async function hold({ begin, end, makes, refused }: Ceremony): Promise<PasskeyOutcome> {
  const offered = await begin();
  if (offered.kind !== "recorded") return outcomeOf(offered, refused);
  const { ceremony, options } = offered.value;
  let response: unknown;
  try {
    // The library is fetched only when a device is asked.
    const library = await import("@simplewebauthn/browser");
    response =
      makes === "key"
        ? await library.startRegistration({ optionsJSON: withSecret(options) as unknown as PublicKeyCredentialCreationOptionsJSON })
        : await library.startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON });
  } catch (error) {
    return words(readDeviceError(error));
  }
  const answer = await end(ceremony, response as never);
  return answer.kind === "recorded" ? done : outcomeOf(answer as ApiFailure, refused);
}

/** Some authenticators give a secret to seal with only where it was asked for when the passkey was made. */
function withSecret(options: Record<string, unknown>): Record<string, unknown> {
  return { ...options, extensions: { ...(options["extensions"] as object | undefined), prf: {} } };
}

function outcomeOf(failure: ApiFailure, refused: OfficerText): PasskeyOutcome {
  if (failure.kind === "problem" || (failure.kind === "refused" && failure.code === "sign-in.failed")) return words(refused);
  // A public route that answers 401 is a sign-in that did not succeed; there is no session to lose.
  if (failure.kind === "fault" && failure.cause === "signedOut") return words(refused);
  return { kind: "failed", failure };
}

/** Why a device gave no answer, by the name of its error. */
export function readDeviceError(error: unknown): OfficerText {
  const name = error instanceof Error ? error.name : "";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (name === "InvalidStateError" || code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return signInTexts.known;
  if (name === "SecurityError" || code === "ERROR_INVALID_DOMAIN" || code === "ERROR_INVALID_RP_ID") return signInTexts.wrongAddress;
  return signInTexts.cancelled;
}

/** Signs in with whichever passkey the person chooses; no name is typed. */
export function signInWithPasskey(): Promise<PasskeyOutcome> {
  return hold({
    makes: "proof",
    refused: signInTexts.signInFailed,
    begin: () => callRoute(passkeyContract.signInOptions, { body: {} }),
    end: (ceremony, response) => callRoute(passkeyContract.signIn, { body: { ceremony, response } }),
  });
}

/** Makes a passkey on this device with a one-time code, and signs in. */
export function enrolPasskey(code: string): Promise<PasskeyOutcome> {
  return hold({
    makes: "key",
    refused: signInTexts.enrolFailed,
    begin: () => callRoute(passkeyContract.enrolOptions, { body: { code } }),
    end: (ceremony, response) => callRoute(passkeyContract.enrol, { body: { code, ceremony, response } }),
  });
}

/** Proves presence again, for acts that ask for it. */
export function provePresence(): Promise<PasskeyOutcome> {
  return hold({
    makes: "proof",
    refused: signInTexts.signInFailed,
    begin: () => callRoute(passkeyContract.verifyOptions, { body: {} }),
    end: (ceremony, response) => callRoute(passkeyContract.verify, { body: { ceremony, response } }),
  });
}

/** Adds a further passkey to one's own account. */
export function addPasskeyOfOwn(): Promise<PasskeyOutcome> {
  return hold({
    makes: "key",
    refused: signInTexts.signInFailed,
    begin: () => callRoute(passkeyContract.addOptions, { body: {} }),
    end: (ceremony, response) => callRoute(passkeyContract.add, { body: { ceremony, response } }),
  });
}
