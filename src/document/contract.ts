import { z } from "zod";
import { contract } from "../kernel/index.ts";

const Dossier = z.strictObject({ dossier: z.uuid() });
const OneOf = z.strictObject({ dossier: z.uuid(), id: z.uuid() });
/** The disclosure under which a paper is printed; recorded beforehand by `release.record`. */
export const PrintQuery = z.strictObject({ release: z.uuid().optional() });
const Pdf = z.instanceof(Uint8Array);
const Text = z.record(z.string(), z.string());

/** A paper as its page lists it. */
export const DocumentView = z.strictObject({
  dossier: z.string(),
  id: z.string(),
  kind: z.string(),
  title: Text,
  number: z.string(),
  reference: z.string(),
  case: z.string(),
  issuedOn: z.string(),
  validTo: z.string().optional(),
  standing: z.enum(["inForce", "expired", "revoked"]),
  unit: z.string(),
  replaces: z.string().optional(),
  replacedBy: z.string().optional(),
  revokedReason: z.string().optional(),
  /** How it went out of its bearer's hands: it may be replaced. */
  loss: z.string().optional(),
  /** The decision is due later than this paper ends: it must be renewed meanwhile. */
  endsBeforeDecision: z.strictObject({ decisionDueOn: z.string() }).optional(),
  validToSource: z.strictObject({ source: z.string(), evidence: z.string(), figure: z.string() }).optional(),
  /** Fields that a disclosure of this paper must name. */
  prints: z.array(z.string()),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** A leaflet in one language, as told; `language` is the one it is written in, which may be the nearest. */
export const LeafletView = z.strictObject({
  topic: z.string(),
  version: z.int(),
  validFrom: z.string(),
  reviewOn: z.string(),
  language: z.string(),
  isApproved: z.boolean(),
  title: z.string(),
  lines: z.array(z.string()),
  sources: z.array(z.string()),
});

export type LeafletView = z.infer<typeof LeafletView>;

const Language = z.strictObject({ language: z.enum(["en", "ru", "kk", "ky", "tg", "tk", "uz", "prs", "ps"]).optional() });

/** Routes of papers, leaflets, revocations and keys. */
export const documentContract = contract({
  personDocuments: {
    method: "GET",
    path: "/api/persons/:dossier/documents",
    summary: "Papers issued to a person, as far as they are open to the caller",
    params: Dossier,
    returns: z.strictObject({
      documents: z.array(DocumentView),
      /** Kinds that may be issued in this State, by procedure. */
      kinds: z.record(z.string(), z.array(z.string())),
    }),
    access: "session",
  },
  documentPdf: {
    method: "GET",
    path: "/api/documents/:dossier/:id/pdf",
    summary: "A certificate or letter as PDF, under a recorded disclosure",
    params: OneOf,
    query: PrintQuery,
    returns: Pdf,
    access: "session",
  },
  batchPdf: {
    method: "GET",
    path: "/api/documents/batch.pdf",
    summary: "Certificates of a group in one PDF, each under its own recorded disclosure",
    query: z.strictObject({ papers: z.string().max(12_000) }),
    returns: Pdf,
    access: "session",
  },
  receiptPdf: {
    method: "GET",
    path: "/api/persons/:dossier/receipt.pdf",
    summary: "What was explained to the person, as PDF, under a recorded disclosure",
    params: Dossier,
    query: PrintQuery,
    returns: Pdf,
    access: "session",
  },
  leaflets: {
    method: "GET",
    path: "/api/leaflets",
    summary: "The leaflets in force, in one language",
    query: Language,
    returns: z.strictObject({ leaflets: z.array(LeafletView) }),
    access: "public",
  },
  leaflet: {
    method: "GET",
    path: "/api/leaflets/:topic",
    summary: "One leaflet as text",
    params: z.strictObject({ topic: z.string().max(40) }),
    query: Language,
    returns: LeafletView,
    access: "public",
  },
  leafletPdf: {
    method: "GET",
    path: "/api/leaflets/:topic/leaflet.pdf",
    summary: "One leaflet, or `all` of them, as PDF",
    params: z.strictObject({ topic: z.string().max(40) }),
    query: Language,
    returns: Pdf,
    access: "public",
  },
  statusList: {
    method: "GET",
    path: "/api/status-list",
    summary: "The signed list of revoked papers of this State",
    returns: Pdf,
    access: "public",
  },
  documentKeys: {
    method: "GET",
    path: "/api/document-keys",
    summary: "Public keys with which papers of this State are checked",
    access: "public",
    returns: z.strictObject({
      keys: z.array(z.strictObject({ keyId: z.string(), issuer: z.string(), publicKey: z.string(), use: z.literal("documents") })),
      statusList: z.string(),
    }),
  },
});
