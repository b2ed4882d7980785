import { z } from "zod";
import { CountryCode, Day, LawRef, NationalityCode, officerLanguages, personLanguages, Sex } from "../kernel/index.ts";
import { checkMrz } from "./mrz.ts";
import { leafletTopics } from "./leaflets/leaflet.ts";

/** A text of a country package or a service, in as many languages as it has: the officers' two at least. */
export const LocalText = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1),
  prs: z.string().exactOptional(),
  tg: z.string().exactOptional(),
  kk: z.string().exactOptional(),
  ky: z.string().exactOptional(),
  tk: z.string().exactOptional(),
  uz: z.string().exactOptional(),
  ps: z.string().exactOptional(),
});

const Line = z.string().trim().min(1).max(300);
const Time = z.string().regex(/^\d{2}:\d{2}$/);

const common = {
  officerLanguage: z.enum(officerLanguages),
  personLanguage: z.enum(personLanguages),
  /** As the country package names it. */
  authority: LocalText,
  /** The person's reference, or the paper's own. */
  reference: Line,
  issuedOn: Day,
  /** Printed at the foot. */
  unit: Line,
};

const contacts = z.array(z.strictObject({ who: LocalText, phone: Line })).max(4);

/** The leaflets a person takes along, in their own language, in large type. Carries no name and no reference. */
export const LeafletInput = z.strictObject({
  officerLanguage: z.enum(officerLanguages),
  personLanguage: z.enum(personLanguages),
  authority: LocalText,
  issuedOn: Day,
  topics: z.array(z.enum(leafletTopics)).min(1),
  contacts,
});

/** How the person took in what was explained. */
export const Explained = z.enum(["read", "read-aloud", "listened", "sign-language"]);
/** How the person confirmed it; `not-yet` leaves a line to sign. */
export const Confirmed = z.enum(["not-yet", "signed", "thumbprint", "spoken", "declined"]);

/** Proof that rights were explained: which leaflets, in which language, by whom, when. */
export const InformationReceiptInput = z.strictObject({
  ...common,
  names: z.array(Line).max(3),
  topics: z.array(z.strictObject({ topic: z.enum(leafletTopics), version: z.int().min(1) })).min(1),
  explained: Explained,
  explainedAt: Time,
  officer: Line,
  /** A name or a number, as the interpreter wishes. */
  interpreter: Line.optional(),
  confirmed: Confirmed,
  /** Telephone numbers to call, as the directory gives them. */
  contacts,
});

/**
 * What a service is for, in words that anyone may read over a shoulder. A closed list: a slip has no free text, so
 * nothing of why a person fled can get on it (DO1).
 */
export const slipPurposes = [
  "health",
  "safe-place",
  "food-and-clothing",
  "advice",
  "child-care",
  "school",
  "papers",
  "registration",
  "family-contact",
  "work",
] as const;
/** One of the purposes of a slip. */
export const SlipPurpose = z.enum(slipPurposes);

/** A paper that leads a person to a service. No name, no nationality, no reason: an officer of any service may take it in hand (DO1). */
export const ReferralSlipInput = z.strictObject({
  ...common,
  purpose: SlipPurpose,
  service: z.strictObject({
    /** The name on the door. */
    name: LocalText,
    address: LocalText,
    phone: Line,
    opening: LocalText,
    isFree: z.boolean(),
  }),
  /** Until when the service expects the person. */
  by: z.strictObject({ day: Day, time: Time.optional() }),
  /** The text of a signed code, only where the service checks it. */
  code: z.string().max(900).optional(),
});

/** What an invitation is for, in words that anyone may read over a shoulder. */
export const Meeting = z.enum(["interview", "hearing", "counsel", "office"]);

/** A paper that says when and where a person is expected. No name, no country, no procedure: the reference of the case alone (DO1). */
export const InvitationInput = z.strictObject({
  ...common,
  meeting: Meeting,
  on: z.strictObject({ day: Day, time: Time }),
  /** The name on the door. */
  office: LocalText,
  place: LocalText,
  phone: Line,
  hasInterpreter: z.boolean(),
});

/** A certificate that the holder asks for asylum: half of an A4 page, with machine-readable zone and signed code. */
export const CertificateInput = z.strictObject({
  ...common,
  number: Line,
  names: z.array(Line).min(1).max(3),
  /** As printed, which is also what the code says: `1990-03-07`, or `1990`, or absent when it is not known. */
  born: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/)
    .optional(),
  sex: Sex.optional(),
  nationality: NationalityCode.optional(),
  nationalityName: LocalText.optional(),
  state: CountryCode,
  stateName: LocalText,
  validTo: Day,
  /** As `prepareCertificate` writes it. */
  mrz: z
    .array(z.string())
    .min(2)
    .max(3)
    .refine((lines) => checkMrz(lines).ok, { error: "mrz.invalid" }),
  code: z.string().max(900),
  /** JPEG or PNG. */
  photo: z.instanceof(Uint8Array).optional(),
  /** What the State adds to what holds everywhere. */
  rights: z.array(LocalText).max(3),
  phone: Line,
});

const inLanguages = z.array(z.enum(personLanguages)).min(1).max(5);

/** A batch speaks the language of the officer who prints it; each paper in it also that of its bearer. */
const batch = { officerLanguage: z.enum(officerLanguages), personLanguage: z.enum(personLanguages), issuedOn: Day };
const identity = <Kinds extends readonly [string, ...string[]]>(kinds: Kinds) =>
  CertificateInput.extend({ kind: z.enum(kinds), languages: inLanguages });

/** Cards of two sides in the size of a bank card: of a refugee, of a stateless person, of whoever may live or work here. */
export const IdentityCardInput = z.strictObject({
  ...batch,
  papers: z
    .array(
      identity([
        "refugee-certificate",
        "complementary-certificate",
        "stateless-card",
        "residence-permit",
        "work-permit",
        "patent",
        "direct-permit",
        "season-permit",
      ]),
    )
    .min(1)
    .max(100),
});

/** The two pages of travel documents under the Convention of 1951 or of 1954 that are printed for their bearers. */
export const TravelDocumentInput = z.strictObject({
  ...batch,
  papers: z
    .array(identity(["travel-document-1951", "travel-document-1954"]))
    .min(1)
    .max(100),
});

/** A licence of an organisation, to hang on its wall: whoever is asked for money or a signature can check it. */
export const LicenceInput = z.strictObject({
  ...common,
  kind: z.enum(["agency-licence"]),
  number: Line,
  /** The organisation, as it is registered. */
  holder: Line,
  address: LocalText,
  stateName: LocalText,
  validTo: Day,
  code: z.string().max(900),
  phone: Line,
  languages: inLanguages,
});

/** Certificates, each on its own half page, in one file for the printer. */
export const GroupCertificatesInput = z.strictObject({
  officerLanguage: z.enum(officerLanguages),
  /** Each certificate speaks the language of its own bearer; this is of the cover words alone. */
  personLanguage: z.enum(personLanguages),
  issuedOn: Day,
  certificates: z
    .array(CertificateInput.extend({ kind: z.enum(["asylum-seeker-certificate", "group-certificate"]) }))
    .min(1)
    .max(100),
});

/** A decision, first in the person's language: what it is, until when and where to appeal; then the reasons. */
export const DecisionLetterInput = z.strictObject({
  ...common,
  caseReference: Line,
  names: z.array(Line).min(1).max(3),
  /** What the decision is on; absent on a paper that must not say it (DO25). */
  about: LocalText.optional(),
  outcome: LocalText,
  /** In the person's language, by a reviewed interpreter or translator; absent is said on the paper. */
  summary: z.string().trim().min(1).max(4000).optional(),
  /** As the officer wrote them, one a paragraph; none where the paper must not carry them, or what was asked for is given without. */
  reasons: z.array(z.string().trim().min(1).max(6000)),
  /** The language in which they are written, as the officer says. */
  reasonsIn: z.enum(personLanguages).optional(),
  /** True on a paper that is dangerous to be seen with: it names neither procedure nor body, and keeps the reasons back (DO25). */
  isDiscreet: z.literal(true).optional(),
  /** The clause in the officer's words, where it was not named by its id. */
  law: z.string().trim().min(1).max(600).optional(),
  citations: z.array(z.strictObject({ ref: LawRef, says: z.string().trim().min(1).max(600) })),
  /** Sources on the country of origin, as cited by paragraph. */
  sources: z.array(z.string().trim().min(1).max(400)),
  /** Absent where the decision grants what was asked for. */
  appeal: z
    .strictObject({
      lastDay: Day,
      /** `1 month from written notice`. */
      within: LocalText,
      /** Absent on a paper that must not say what it is about. */
      source: LawRef.optional(),
      /** False prints "not confirmed" beside the figure. */
      isConfirmed: z.boolean(),
      to: LocalText,
      address: LocalText,
      /** Who helps free of charge. */
      help: LocalText,
      phone: Line,
      /** Whether the person may stay until the appeal is decided. */
      isSuspensive: z.boolean(),
    })
    .optional(),
  /** Who says whether a court is open, where the procedure itself has no way to change what was not given. */
  further: z.strictObject({ help: LocalText, phone: Line }).optional(),
  /** Absent on a discreet paper: a name with an office behind it says where the paper is from. */
  signatory: Line.optional(),
  code: z.string().max(900).optional(),
});

const Text = z.string().min(1).max(4000);
const MinutesRow = z.strictObject({ label: Line, value: Text });

/** Minutes of a body, for its own files: numbers of cases, no name of a person concerned (SB10). */
export const MinutesInput = z.strictObject({
  ...common,
  rows: z.array(MinutesRow).max(10),
  items: z
    .array(
      z.strictObject({
        number: z.int(),
        reference: Line,
        title: Line,
        outcome: Line,
        rows: z.array(MinutesRow).max(100),
      }),
    )
    .max(100),
});

/** What a line of a statement says: a day, words in each language, or a text as it was written. */
export const RowValue = z.union([
  z.strictObject({ day: Day }),
  z.strictObject({ words: LocalText }),
  z.strictObject({ text: z.string().trim().min(1).max(6000) }),
]);
export type RowValue = z.infer<typeof RowValue>;

/** A paper that says how something stands, or what was agreed, and decides nothing; an agreement is signed by both. */
export const StatementInput = z.strictObject({
  ...common,
  caseReference: Line,
  names: z.array(Line).min(1).max(3),
  title: LocalText,
  says: z.array(LocalText).min(1).max(6),
  rows: z.array(z.strictObject({ label: LocalText, value: RowValue })).max(12),
  isSigned: z.boolean(),
  isDiscreet: z.literal(true).optional(),
  help: LocalText,
  phone: Line,
  signatory: Line.optional(),
});

/** Each kind of paper and what it is printed from. */
export const paperInputs = {
  leaflet: LeafletInput,
  "information-receipt": InformationReceiptInput,
  "referral-slip": ReferralSlipInput,
  invitation: InvitationInput,
  "asylum-seeker-certificate": CertificateInput,
  "group-certificates": GroupCertificatesInput,
  "identity-card": IdentityCardInput,
  "travel-document": TravelDocumentInput,
  licence: LicenceInput,
  "decision-letter": DecisionLetterInput,
  minutes: MinutesInput,
  statement: StatementInput,
} as const;
export type PaperKind = keyof typeof paperInputs;
export type PaperInput<Kind extends PaperKind> = z.infer<(typeof paperInputs)[Kind]>;
