import { z } from "zod";
import { contract } from "../kernel/index.ts";

const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+=*$/);
const common = {
  id: bytes(1400),
  rawId: bytes(1400),
  type: z.literal("public-key"),
  authenticatorAttachment: z.string().max(40).nullish(),
  clientExtensionResults: z.record(z.string().max(60), z.unknown()),
};

/** What a browser's authenticator gives for a new passkey, as JSON. @source decision:0009 */
const NewPasskey = z.strictObject({
  ...common,
  response: z.strictObject({
    clientDataJSON: bytes(4000),
    attestationObject: bytes(20_000),
    transports: z.array(z.string().max(40)).max(10).optional(),
    authenticatorData: bytes(20_000).optional(),
    publicKey: bytes(8000).optional(),
    publicKeyAlgorithm: z.int().optional(),
  }),
});
/** What a passkey gives as proof of presence, as JSON. @source decision:0009 */
const PasskeyProof = z.strictObject({
  ...common,
  response: z.strictObject({
    clientDataJSON: bytes(4000),
    authenticatorData: bytes(20_000),
    signature: bytes(8000),
    userHandle: bytes(200).nullish(),
    attestationObject: bytes(20_000).optional(),
  }),
});

/** Options to hand to `navigator.credentials` unread. */
const Options = z.strictObject({ ceremony: z.uuid(), options: z.record(z.string(), z.unknown()) });
const Done = z.strictObject({ done: z.literal(true) });
const Nothing = z.strictObject({});
const code = z.string().max(60);

/** Passkeys: enrolment by a one-time code, sign-in without a name typed, further passkeys, and proof of presence again. */
export const passkeyContract = contract({
  enrolOptions: {
    method: "POST",
    path: "/api/passkeys/enrol-options",
    summary: "Begin to enrol a passkey with a one-time code",
    body: z.strictObject({ code }),
    returns: Options,
    access: "public",
  },
  enrol: {
    method: "POST",
    path: "/api/passkeys/enrol",
    summary: "Enrol a passkey with a one-time code, and be signed in",
    body: z.strictObject({ code, ceremony: z.uuid(), response: NewPasskey }),
    returns: Done,
    access: "public",
  },
  signInOptions: {
    method: "POST",
    path: "/api/passkeys/sign-in-options",
    summary: "Begin to sign in with a passkey",
    body: Nothing,
    returns: Options,
    access: "public",
  },
  signIn: {
    method: "POST",
    path: "/api/passkeys/sign-in",
    summary: "Sign in with a passkey",
    body: z.strictObject({ ceremony: z.uuid(), response: PasskeyProof }),
    returns: Done,
    access: "public",
  },
  verifyOptions: {
    method: "POST",
    path: "/api/passkeys/verify-options",
    summary: "Begin to prove presence again",
    body: Nothing,
    returns: Options,
    access: "session",
  },
  verify: {
    method: "POST",
    path: "/api/passkeys/verify",
    summary: "Prove presence again, for acts that ask for it",
    body: z.strictObject({ ceremony: z.uuid(), response: PasskeyProof }),
    returns: Done,
    access: "session",
  },
  addOptions: {
    method: "POST",
    path: "/api/passkeys/add-options",
    summary: "Begin to add a further passkey",
    body: Nothing,
    returns: Options,
    access: "session",
  },
  add: {
    method: "POST",
    path: "/api/passkeys/add",
    summary: "Add a further passkey",
    body: z.strictObject({ ceremony: z.uuid(), response: NewPasskey }),
    returns: Done,
    access: "session",
  },
  list: {
    method: "GET",
    path: "/api/passkeys",
    summary: "The passkeys of one's own account",
    returns: z.strictObject({
      passkeys: z.array(z.strictObject({ id: z.string(), addedAt: z.string(), transports: z.array(z.string()) })),
    }),
    access: "session",
  },
  remove: {
    method: "POST",
    path: "/api/passkeys/remove",
    summary: "Remove a passkey of one's own; the last one stays",
    body: z.strictObject({ id: bytes(1400) }),
    returns: Done,
    access: "session",
  },
});
